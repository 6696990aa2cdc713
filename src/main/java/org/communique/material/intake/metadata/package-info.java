/** What a page, a file's front matter or an entry of a list says about its article: title, author, day, publisher, language, address. */
@NullMarked
package org.communique.material.intake.metadata;

import org.jspecify.annotations.NullMarked;
