/** The default extractor: a fine-tuned token tagger, its decoding and linking, and how sure it is. */
@NullMarked
package org.communique.attribution.tagger;

import org.jspecify.annotations.NullMarked;
