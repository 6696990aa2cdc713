/** Statements in words, each with where it stands: what every door of the dataset hands out. */
@NullMarked
package org.communique.server.evidence;

import org.jspecify.annotations.NullMarked;
