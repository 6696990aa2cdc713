/** When, and on what occasion, something was said. */
@NullMarked
package org.communique.resolution.time;

import org.jspecify.annotations.NullMarked;
