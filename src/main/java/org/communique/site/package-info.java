/** The static twin: the whole publication as files that any web server hosts. */
@NullMarked
package org.communique.site;

import org.jspecify.annotations.NullMarked;
