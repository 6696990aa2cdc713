/** The desk at which a dataset is curated: what there is to decide, what a decision changes, and how it is taken back. */
@NullMarked
package org.communique.curation;

import org.jspecify.annotations.NullMarked;
