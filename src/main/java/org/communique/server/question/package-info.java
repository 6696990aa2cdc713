/** Stored queries as web resources: what of them can be chosen, and their description in OpenAPI. */
@NullMarked
package org.communique.server.question;

import org.jspecify.annotations.NullMarked;
