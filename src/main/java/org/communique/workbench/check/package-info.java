/** What is wrong with the dataset now, and where to mend it. */
@NullMarked
package org.communique.workbench.check;

import org.jspecify.annotations.NullMarked;
