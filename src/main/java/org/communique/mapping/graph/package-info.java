/** The graphs of a dataset, the IRIs of its things, and what one graph says about one thing. */
@NullMarked
package org.communique.mapping.graph;

import org.jspecify.annotations.NullMarked;
