/** Quotation marks and what is certain about direct speech: where a quotation opens and closes, and whose it is. */
@NullMarked
package org.communique.attribution.quotation;

import org.jspecify.annotations.NullMarked;
