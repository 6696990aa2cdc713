/** How good suggestions are, measured against what people decided. */
@NullMarked
package org.communique.evaluation.suggestion;

import org.jspecify.annotations.NullMarked;
