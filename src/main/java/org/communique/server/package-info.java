/** The server: a release as a SPARQL endpoint, as pages, and as downloads, read-only. */
@NullMarked
package org.communique.server;

import org.jspecify.annotations.NullMarked;
