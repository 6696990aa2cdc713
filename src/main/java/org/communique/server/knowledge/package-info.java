/** What the dataset and its ontology say, asked pattern by pattern and read in a reader’s languages. */
@NullMarked
package org.communique.server.knowledge;

import org.jspecify.annotations.NullMarked;
