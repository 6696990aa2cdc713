/** The spans that stand in YAML files, and how they are moved to another version of the text that they count in. */
@NullMarked
package org.communique.editing.span;

import org.jspecify.annotations.NullMarked;
