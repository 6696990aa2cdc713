/** Whom a phrase refers to, one reader for each sort of phrase. */
@NullMarked
package org.communique.resolution.mention;

import org.jspecify.annotations.NullMarked;
