/** What a statement means: the positions that it takes, what it is about, and what is suggested for both. */
@NullMarked
package org.communique.workbench.meaning;

import org.jspecify.annotations.NullMarked;
