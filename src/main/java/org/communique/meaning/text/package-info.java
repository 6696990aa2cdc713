/** Words made comparable, and the search for the texts that share them. */
@NullMarked
package org.communique.meaning.text;

import org.jspecify.annotations.NullMarked;
