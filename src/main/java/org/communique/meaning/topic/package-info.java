/** What a dataset is about, as terms over time. */
@NullMarked
package org.communique.meaning.topic;

import org.jspecify.annotations.NullMarked;
