/** A statement as the site will show it. */
@NullMarked
package org.communique.workbench.preview;

import org.jspecify.annotations.NullMarked;
