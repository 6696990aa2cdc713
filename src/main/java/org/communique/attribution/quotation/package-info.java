/** The one reader of quotation marks: where a quotation opens and closes, in any language's marks. */
@NullMarked
package org.communique.attribution.quotation;

import org.jspecify.annotations.NullMarked;
