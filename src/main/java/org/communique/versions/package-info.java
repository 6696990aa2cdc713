/** What changed from one version of a dataset to the next, and how an earlier version is had again. */
@NullMarked
package org.communique.versions;

import org.jspecify.annotations.NullMarked;
