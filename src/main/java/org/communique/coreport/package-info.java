/** The same utterance in several articles: one statement with several reports. */
@NullMarked
package org.communique.coreport;

import org.jspecify.annotations.NullMarked;
