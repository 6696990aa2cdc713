/** How the curated record becomes quads: one mapper for each kind of thing. */
@NullMarked
package org.communique.mapping;

import org.jspecify.annotations.NullMarked;
