/** Files that hold several documents, such as web archives and JSON Lines, taken apart. */
@NullMarked
package org.communique.material.intake.archive;

import org.jspecify.annotations.NullMarked;
