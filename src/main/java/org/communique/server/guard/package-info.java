/** What a stranger's query may do and take. */
@NullMarked
package org.communique.server.guard;

import org.jspecify.annotations.NullMarked;
