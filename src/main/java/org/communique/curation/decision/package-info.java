/** What a curator may decide, as values. */
@NullMarked
package org.communique.curation.decision;

import org.jspecify.annotations.NullMarked;
