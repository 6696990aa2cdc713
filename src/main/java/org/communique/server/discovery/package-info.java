/** How the dataset is found: what crawlers, feed readers, catalogues and FAIR assessors are told of it. */
@NullMarked
package org.communique.server.discovery;

import org.jspecify.annotations.NullMarked;
