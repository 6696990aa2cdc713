/** The site's own grades: what a release has of what FAIR assessors look for, and how well its statements are kept. */
@NullMarked
package org.communique.quality;

import org.jspecify.annotations.NullMarked;
