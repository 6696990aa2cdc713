/** A sentence encoder: texts that mean the same get vectors that lie close together. */
@NullMarked
package org.communique.meaning.encoder;

import org.jspecify.annotations.NullMarked;
