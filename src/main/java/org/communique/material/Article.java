package org.communique.material;

import java.util.Optional;

/** One exact text of an article. Its id is the file's name without its ending; the digest is of its UTF-8 bytes. */
public record Article(String id, String text, Sha256 digest) {

    public static Article of(String id, String text) {
        return new Article(id, text, Sha256.of(text));
    }

    /** The length in Unicode code points. */
    public int codePoints() {
        return text.codePointCount(0, text.length());
    }

    /** The characters of a span, or nothing where the span leaves the text. */
    public Optional<String> slice(Span span) {
        if (span.end() > codePoints()) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, span.start());
        return Optional.of(text.substring(from, text.offsetByCodePoints(from, span.length())));
    }
}
