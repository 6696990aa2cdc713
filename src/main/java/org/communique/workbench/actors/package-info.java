/** The actors of a dataset: which may be the same, what they are, and what they say. */
@NullMarked
package org.communique.workbench.actors;

import org.jspecify.annotations.NullMarked;
