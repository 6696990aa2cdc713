/** One request and its response: forms, tags, refusals. */
@NullMarked
package org.communique.server.http;

import org.jspecify.annotations.NullMarked;
