/** The one writer of files that people write as well: what is not changed keeps its bytes, and a file is replaced whole or not at all. */
@NullMarked
package org.communique.editing;

import org.jspecify.annotations.NullMarked;
