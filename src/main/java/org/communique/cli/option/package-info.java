/** The options and parameters that several commands share. */
@NullMarked
package org.communique.cli.option;

import org.jspecify.annotations.NullMarked;
