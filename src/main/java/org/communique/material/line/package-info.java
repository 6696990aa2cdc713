/** Line breaks that stand where a paragraph does not end, or that are lost where one does. */
@NullMarked
package org.communique.material.line;

import org.jspecify.annotations.NullMarked;
