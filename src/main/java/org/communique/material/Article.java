package org.communique.material;

import java.util.Optional;

/**
 * One exact text of an article. Its id is the file's name without its ending; the digest is of its UTF-8 bytes.
 *
 * @param codePoints the length in Unicode code points
 */
public record Article(String id, String text, Sha256 digest, int codePoints) {

    public static Article of(String id, String text) {
        return new Article(id, text, Sha256.of(text), text.codePointCount(0, text.length()));
    }

    /** The characters of a span, or nothing where the span leaves the text. */
    public Optional<String> slice(Span span) {
        if (span.end() > codePoints) {
            return Optional.empty();
        }
        if (codePoints == text.length()) {
            return Optional.of(text.substring(span.start(), span.end()));
        }
        int from = text.offsetByCodePoints(0, span.start());
        return Optional.of(text.substring(from, text.offsetByCodePoints(from, span.length())));
    }
}
