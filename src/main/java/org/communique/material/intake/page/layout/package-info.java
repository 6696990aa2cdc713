/** How a web page is laid out: its blocks of text, the elements that they lie in, and what these are called. */
@NullMarked
package org.communique.material.intake.page.layout;

import org.jspecify.annotations.NullMarked;
