/** How well extraction does: against annotated corpora, and against what people curated. */
@NullMarked
package org.communique.evaluation;

import org.jspecify.annotations.NullMarked;
