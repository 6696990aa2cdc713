/** What the page of each kind of thing shows before the list of its properties. */
@NullMarked
package org.communique.server.thing.portrait;

import org.jspecify.annotations.NullMarked;
