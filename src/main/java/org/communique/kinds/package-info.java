/** What kinds of things a dataset has, in one place that every stage reads. */
@NullMarked
package org.communique.kinds;

import org.jspecify.annotations.NullMarked;
