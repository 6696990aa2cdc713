/** Who appears in one article, under which names. */
@NullMarked
package org.communique.resolution.cast;

import org.jspecify.annotations.NullMarked;
