/** Entries of the material's files as one decision changes them: found, changed, added and taken out. */
@NullMarked
package org.communique.curation.entry;

import org.jspecify.annotations.NullMarked;
