/** Who asks how much: the limit for one client, and what is counted of all requests. */
@NullMarked
package org.communique.server.traffic;

import org.jspecify.annotations.NullMarked;
