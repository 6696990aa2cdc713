/** The reports of a dataset as suggestions look at them: their words, day, actors and stances. */
@NullMarked
package org.communique.meaning.passage;

import org.jspecify.annotations.NullMarked;
