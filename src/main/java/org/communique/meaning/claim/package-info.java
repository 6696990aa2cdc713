/** Which propositions a passage may be about. */
@NullMarked
package org.communique.meaning.claim;

import org.jspecify.annotations.NullMarked;
