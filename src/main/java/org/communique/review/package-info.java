/** A page of one article for the person who reviews it: what was found, by whom, and what was missed. */
@NullMarked
package org.communique.review;

import org.jspecify.annotations.NullMarked;
