/** The command line: the only main method, and one class for each command. */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
