/** Attributions found in an article: who is said to have said what, with the exact characters of source, cue and content. */
@NullMarked
package org.communique.attribution;

import org.jspecify.annotations.NullMarked;
