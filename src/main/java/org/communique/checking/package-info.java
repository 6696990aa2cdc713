/** Ties the curated record together: every id to the entry it names, every span to the words it stands for. */
@NullMarked
package org.communique.checking;

import org.jspecify.annotations.NullMarked;
