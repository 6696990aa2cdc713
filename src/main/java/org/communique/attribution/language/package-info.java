/** Articles in other languages than English: direct speech with its speaker, by rules over marks, verbs and names. */
@NullMarked
package org.communique.attribution.language;

import org.jspecify.annotations.NullMarked;
