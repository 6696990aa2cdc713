/** What a command says to the person at the terminal, and what it says when it cannot go on. */
@NullMarked
package org.communique.cli.console;

import org.jspecify.annotations.NullMarked;
