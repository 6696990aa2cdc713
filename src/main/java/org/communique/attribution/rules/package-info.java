/** The extractor of rules alone, without native code. */
@NullMarked
package org.communique.attribution.rules;

import org.jspecify.annotations.NullMarked;
