/** What must hold before a graph is released: the shapes, the counts, and that no claim stands as a fact. */
@NullMarked
package org.communique.validation;

import org.jspecify.annotations.NullMarked;
