/** Endpoints on the network, asked politely. */
@NullMarked
package org.communique.federation.http;

import org.jspecify.annotations.NullMarked;
