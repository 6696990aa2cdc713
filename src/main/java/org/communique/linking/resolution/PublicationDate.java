package org.communique.linking.resolution;

import java.util.Optional;
import org.communique.material.Article;

/** The date of an article as its text tells it: a dateline, a line of its own, the latest day that it speaks of. */
public final class PublicationDate {

    private PublicationDate() {}

    /** The day on which the article was published, or nothing where its text leaves that open. */
    public static Optional<DateSaid> of(Article article) {
        return Optional.empty();
    }
}
