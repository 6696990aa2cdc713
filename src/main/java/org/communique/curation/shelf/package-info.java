/** The material of a dataset in memory, file by file, as it is on the disk or as it would be. */
@NullMarked
package org.communique.curation.shelf;

import org.jspecify.annotations.NullMarked;
