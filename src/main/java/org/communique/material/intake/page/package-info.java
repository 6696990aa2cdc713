/** The main text of a web page, without all that stands around it. */
@NullMarked
package org.communique.material.intake.page;

import org.jspecify.annotations.NullMarked;
