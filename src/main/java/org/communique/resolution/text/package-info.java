/** An article as characters, sentences, words and phrases, in spellings made comparable. */
@NullMarked
package org.communique.resolution.text;

import org.jspecify.annotations.NullMarked;
