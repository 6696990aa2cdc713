/** What there is to decide, ordered by what a decision is worth. */
@NullMarked
package org.communique.curation.work;

import org.jspecify.annotations.NullMarked;
