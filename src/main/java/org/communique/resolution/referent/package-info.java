/** Whom a mention refers to. */
@NullMarked
package org.communique.resolution.referent;

import org.jspecify.annotations.NullMarked;
