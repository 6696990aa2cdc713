/** Bytes and their characters: unpacking, encodings, and how much is read at once. */
@NullMarked
package org.communique.material.intake.bytes;

import org.jspecify.annotations.NullMarked;
