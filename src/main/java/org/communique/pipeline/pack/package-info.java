/** Dossiers become quads in packs; what a pack became is kept, and taken again while nothing that it was made from changes. */
@NullMarked
package org.communique.pipeline.pack;

import org.jspecify.annotations.NullMarked;
