/** Who speaks to whom, is quoted by whom and contradicts whom, as a graph that network tools open. */
@NullMarked
package org.communique.server.network;

import org.jspecify.annotations.NullMarked;
