/** What is known of one thing: its description as quads, and its page as a view. */
@NullMarked
package org.communique.server.thing;

import org.jspecify.annotations.NullMarked;
