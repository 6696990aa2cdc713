/** How a browser on this machine, and nobody else, reaches the workbench. */
@NullMarked
package org.communique.workbench.http;

import org.jspecify.annotations.NullMarked;
