/** Whose a quotation is: what stands beside it or before it, transcripts, interviews and signatures. */
@NullMarked
package org.communique.attribution.speech;

import org.jspecify.annotations.NullMarked;
