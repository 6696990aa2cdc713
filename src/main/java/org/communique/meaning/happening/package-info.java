/** Which events a statement may be about, and on which occasion it may have been made. */
@NullMarked
package org.communique.meaning.happening;

import org.jspecify.annotations.NullMarked;
