/** The commands that suggest claims, positions and events, and tell how good such suggestions are. */
@NullMarked
package org.communique.cli.suggestion;

import org.jspecify.annotations.NullMarked;
