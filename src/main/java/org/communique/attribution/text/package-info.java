/** A text's sentences and words with their parts of speech, and the verbs that report. */
@NullMarked
package org.communique.attribution.text;

import org.jspecify.annotations.NullMarked;
