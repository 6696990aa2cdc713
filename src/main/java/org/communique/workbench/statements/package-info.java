/** Which reports may be of one statement, and which of one statement may be of several. */
@NullMarked
package org.communique.workbench.statements;

import org.jspecify.annotations.NullMarked;
