/** The extractors beside CoreNLP's quotation pipeline, compiled only in the profile {@code benchmark-corenlp}. */
@NullMarked
package org.communique.benchmark.corenlp;

import org.jspecify.annotations.NullMarked;
