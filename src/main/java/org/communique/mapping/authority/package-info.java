/** How the entries of the authority files become quads: one mapper for each family of kinds. */
@NullMarked
package org.communique.mapping.authority;

import org.jspecify.annotations.NullMarked;
