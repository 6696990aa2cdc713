/** A release as a server holds it: its quads, its files, its addresses. */
@NullMarked
package org.communique.server.store;

import org.jspecify.annotations.NullMarked;
