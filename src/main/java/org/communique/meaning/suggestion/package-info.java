/** What a suggestion is, with its score and its reasons. */
@NullMarked
package org.communique.meaning.suggestion;

import org.jspecify.annotations.NullMarked;
