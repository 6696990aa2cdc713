/** The endpoint: the SPARQL protocol, and queries answered within limits. */
@NullMarked
package org.communique.server.sparql;

import org.jspecify.annotations.NullMarked;
