/** The quads of a release as canonical lines, sorted on disk, and read back thing by thing. */
@NullMarked
package org.communique.release.rdf;

import org.jspecify.annotations.NullMarked;
