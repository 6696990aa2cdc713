/** Which position a passage takes toward a proposition, by its words of denial and doubt. */
@NullMarked
package org.communique.meaning.position;

import org.jspecify.annotations.NullMarked;
