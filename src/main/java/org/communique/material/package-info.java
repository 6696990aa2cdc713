/** The articles: their texts, never altered, the spans into them, and what is wrong with them. */
@NullMarked
package org.communique.material;

import org.jspecify.annotations.NullMarked;
