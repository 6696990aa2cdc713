/** Answers of endpoints, kept on disk. */
@NullMarked
package org.communique.federation.cache;

import org.jspecify.annotations.NullMarked;
