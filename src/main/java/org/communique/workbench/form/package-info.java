/** Forms of the pages as decisions. */
@NullMarked
package org.communique.workbench.form;

import org.jspecify.annotations.NullMarked;
