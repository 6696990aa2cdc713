/** The curated record: what the articles report, who and what they are about, as people and machines write it down. */
@NullMarked
package org.communique.dossier;

import org.jspecify.annotations.NullMarked;
