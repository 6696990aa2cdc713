/** What is known of one thing, written in the formats of RDF. */
@NullMarked
package org.communique.server.serialization;

import org.jspecify.annotations.NullMarked;
