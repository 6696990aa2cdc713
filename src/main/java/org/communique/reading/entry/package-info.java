/** How the entries of the material are read from their fields. */
@NullMarked
package org.communique.reading.entry;

import org.jspecify.annotations.NullMarked;
