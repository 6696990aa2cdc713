/** A release's quads, ready to be asked: in memory or in a database on disk. */
@NullMarked
package org.communique.release.store;

import org.jspecify.annotations.NullMarked;
