/** Changes of several files as one step: made whole or not at all, also over a kill, and taken back one after the other. */
@NullMarked
package org.communique.editing.journal;

import org.jspecify.annotations.NullMarked;
