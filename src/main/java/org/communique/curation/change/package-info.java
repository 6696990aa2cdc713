/** What a decision changes in the files of the material: the fewest characters that say it. */
@NullMarked
package org.communique.curation.change;

import org.jspecify.annotations.NullMarked;
