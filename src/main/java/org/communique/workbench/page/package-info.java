/** What every page of the workbench has, and how pages are rendered. */
@NullMarked
package org.communique.workbench.page;

import org.jspecify.annotations.NullMarked;
