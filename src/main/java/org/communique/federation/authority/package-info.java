/** Whether the Wikidata items of a dataset's entities are the right ones, and which ones the others may have. */
@NullMarked
package org.communique.federation.authority;

import org.jspecify.annotations.NullMarked;
