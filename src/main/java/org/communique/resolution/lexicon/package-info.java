/** What is known before an article is read: the authority’s names and posts, and the words of the language. */
@NullMarked
package org.communique.resolution.lexicon;

import org.jspecify.annotations.NullMarked;
