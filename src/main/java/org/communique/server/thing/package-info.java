/** What the page of any one thing shows: its sections, every property, and who names it. */
@NullMarked
package org.communique.server.thing;

import org.jspecify.annotations.NullMarked;
