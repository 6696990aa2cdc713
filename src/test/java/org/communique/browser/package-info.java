/** The site as a reader has it before them: in a browser, by keyboard, without scripts, in the dark. */
@NullMarked
package org.communique.browser;

import org.jspecify.annotations.NullMarked;
