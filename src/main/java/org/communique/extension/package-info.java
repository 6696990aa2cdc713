/** Extractors that Communiqué does not bring along: from a folder of jars, over HTTP, or from a file of attributions. */
@NullMarked
package org.communique.extension;

import org.jspecify.annotations.NullMarked;
