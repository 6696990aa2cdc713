/** Pairs of passages that may contradict each other. */
@NullMarked
package org.communique.meaning.contradiction;

import org.jspecify.annotations.NullMarked;
