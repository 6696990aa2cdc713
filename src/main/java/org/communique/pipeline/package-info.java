/** The whole sentence: read, link, map, validate, release. */
@NullMarked
package org.communique.pipeline;

import org.jspecify.annotations.NullMarked;
