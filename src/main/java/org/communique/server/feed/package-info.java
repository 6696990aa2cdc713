/** What newsrooms subscribe to: statements and answers as Atom and as JSON Feed. */
@NullMarked
package org.communique.server.feed;

import org.jspecify.annotations.NullMarked;
