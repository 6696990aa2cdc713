/** Communiqué as a library: articles are read, attributions are found in them, a dataset is built and served. */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
