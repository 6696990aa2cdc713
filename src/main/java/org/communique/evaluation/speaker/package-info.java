/** Whether who speaks is named rightly, where annotators marked the words for the source and nobody said whose they are. */
@NullMarked
package org.communique.evaluation.speaker;

import org.jspecify.annotations.NullMarked;
