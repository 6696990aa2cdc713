/** Answers as pages: the endpoint's own and those of the stored questions. */
@NullMarked
package org.communique.server.asking;

import org.jspecify.annotations.NullMarked;
