/** Changes of one key or one entry of a YAML file, at the parser's marks. */
@NullMarked
package org.communique.editing.tree;

import org.jspecify.annotations.NullMarked;
