/** Passages that may report one utterance, though the dataset has two statements. */
@NullMarked
package org.communique.meaning.repetition;

import org.jspecify.annotations.NullMarked;
