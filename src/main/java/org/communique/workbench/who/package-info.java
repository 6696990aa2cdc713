/** Who said it: the actors that a speaker may be, and what a statement says of speaker, capacity, day and occasion. */
@NullMarked
package org.communique.workbench.who;

import org.jspecify.annotations.NullMarked;
