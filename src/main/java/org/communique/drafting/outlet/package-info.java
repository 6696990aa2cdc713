/** Where drafts go: into a dataset, merged with what people curated, or out as lines. */
@NullMarked
package org.communique.drafting.outlet;

import org.jspecify.annotations.NullMarked;
