/** Sequences of words found in one pass over a text (Aho and Corasick 1975). */
@NullMarked
package org.communique.resolution.automaton;

import org.jspecify.annotations.NullMarked;
