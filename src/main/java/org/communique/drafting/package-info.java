/** From what a programme finds in articles to dossiers that a person can review: drafted, merged with what is curated, written. */
@NullMarked
package org.communique.drafting;

import org.jspecify.annotations.NullMarked;
