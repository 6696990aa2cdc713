/** The language that a text is in. */
@NullMarked
package org.communique.material.intake.language;

import org.jspecify.annotations.NullMarked;
