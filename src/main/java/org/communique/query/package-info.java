/** The stored questions: one SPARQL query per file, its header, and how its answer is shown. */
@NullMarked
package org.communique.query;

import org.jspecify.annotations.NullMarked;
