/** What IRIs lead to: things, codes, graphs and the ontology, as pages and as data. */
@NullMarked
package org.communique.server.resource;

import org.jspecify.annotations.NullMarked;
