/** Who, as what, when, where and to whom: what the words of an attribution refer to. */
@NullMarked
package org.communique.resolution;

import org.jspecify.annotations.NullMarked;
