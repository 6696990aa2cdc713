/** What a release says of itself, to people and to catalogues. */
@NullMarked
package org.communique.release.description;

import org.jspecify.annotations.NullMarked;
