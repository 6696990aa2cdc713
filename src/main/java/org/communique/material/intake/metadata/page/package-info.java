/** What a web page says about its article, in its JSON-LD, its markup and in words that a reader sees. */
@NullMarked
package org.communique.material.intake.metadata.page;

import org.jspecify.annotations.NullMarked;
