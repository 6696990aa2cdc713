/** How queries reach Wikidata and the like: politely, only where it is allowed, and without a network from a snapshot. */
@NullMarked
package org.communique.federation;

import org.jspecify.annotations.NullMarked;
