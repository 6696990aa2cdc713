/** What a release holds, in numbers. */
@NullMarked
package org.communique.release.statistics;

import org.jspecify.annotations.NullMarked;
