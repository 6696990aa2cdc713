/** The work list: what there is to decide, what is worth most first. */
@NullMarked
package org.communique.workbench.work;

import org.jspecify.annotations.NullMarked;
