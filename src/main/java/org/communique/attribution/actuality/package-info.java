/** Whether what is attributed was said: negation, condition and future of the clause around a cue. */
@NullMarked
package org.communique.attribution.actuality;

import org.jspecify.annotations.NullMarked;
