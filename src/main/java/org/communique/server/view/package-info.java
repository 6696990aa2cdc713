/** What the page of a thing shows, as records that the templates turn into HTML with every value escaped. */
@NullMarked
package org.communique.server.view;

import org.jspecify.annotations.NullMarked;
