/** A copy of what Wikidata says of a release's items. */
@NullMarked
package org.communique.federation.snapshot;

import org.jspecify.annotations.NullMarked;
