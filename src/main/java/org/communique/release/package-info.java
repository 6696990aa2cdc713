/** The release: quads as files in every format, described, summed and swapped in whole. */
@NullMarked
package org.communique.release;

import org.jspecify.annotations.NullMarked;
