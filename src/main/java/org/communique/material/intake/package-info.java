/** Articles as people have them, read into texts: plain text, web pages, JSON Lines, web archives, folders of these. */
@NullMarked
package org.communique.material.intake;

import org.jspecify.annotations.NullMarked;
