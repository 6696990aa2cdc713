/** How sure an attribution is: the probability that it is usable, and the precision of all that are at least as sure. */
@NullMarked
package org.communique.attribution.confidence;

import org.jspecify.annotations.NullMarked;
