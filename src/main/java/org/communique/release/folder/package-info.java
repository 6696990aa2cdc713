/** Files of a release: written whole, summed up, compressed. */
@NullMarked
package org.communique.release.folder;

import org.jspecify.annotations.NullMarked;
