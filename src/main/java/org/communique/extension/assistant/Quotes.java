package org.communique.extension.assistant;

import java.util.Optional;
import org.communique.material.Article;
import org.communique.material.Span;

/** Finds quotes in an article, exactly as they are given. A model's offsets are never asked for. */
final class Quotes {

    private final String text;

    Quotes(Article article) {
        this.text = article.text();
    }

    /**
     * Where a quote stands; nothing where it stands nowhere, or in several places of which the sentence does not name one.
     *
     * @param sentence the words around the quote, exactly as the article has them
     */
    Optional<Span> find(String quote, String sentence) {
        Optional<Span> only = onlyPlace(quote, 0, text.length());
        if (only.isPresent() || sentence.isBlank()) {
            return only;
        }
        int from = text.indexOf(sentence);
        boolean isOnly = from >= 0 && text.indexOf(sentence, from + 1) < 0;
        return isOnly ? onlyPlace(quote, from, from + sentence.length()) : Optional.empty();
    }

    private Optional<Span> onlyPlace(String quote, int from, int to) {
        int at = quote.isBlank() ? -1 : text.indexOf(quote, from);
        if (at < 0 || at + quote.length() > to) {
            return Optional.empty();
        }
        int next = text.indexOf(quote, at + 1);
        return next >= 0 && next + quote.length() <= to ? Optional.empty() : Optional.of(span(at, quote.length()));
    }

    private Span span(int at, int length) {
        int start = text.codePointCount(0, at);
        return new Span(start, start + text.codePointCount(at, at + length));
    }
}
