/** The dataset as it was before: which versions there are, what each thing was in them, and what changed. */
@NullMarked
package org.communique.server.versions;

import org.jspecify.annotations.NullMarked;
