/** The site's other pages, its downloads and its search. */
@NullMarked
package org.communique.server.pages;

import org.jspecify.annotations.NullMarked;
