/** The terms of the ontology and of the vocabularies that it reuses, as constants. */
@NullMarked
package org.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
