/** A language model that the operator names: it may suggest, in quotes that must stand in the text. */
@NullMarked
package org.communique.extension.assistant;

import org.jspecify.annotations.NullMarked;
