/** The formats in which a release gives its quads and triples. */
@NullMarked
package org.communique.release.dump;

import org.jspecify.annotations.NullMarked;
