/** What was read once is kept, so that it need not be read again while nothing of it changes. */
@NullMarked
package org.communique.reading.kept;

import org.jspecify.annotations.NullMarked;
