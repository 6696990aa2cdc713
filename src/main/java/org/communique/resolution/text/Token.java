package org.communique.resolution.text;

import java.util.List;
import org.communique.material.Span;

/** A word or a mark; a possessive ending is a token of its own. */
public record Token(Span span, String text) {

    /** The token, or the word and the ending. */
    static List<Token> of(int start, String text) {
        int end = start + text.length();
        int cut = end - 2;
        return !text.endsWith("'s") || text.length() == 2
                ? List.of(new Token(new Span(start, end), text))
                : List.of(
                        new Token(new Span(start, cut), text.substring(0, text.length() - 2)),
                        new Token(new Span(cut, end), "'s"));
    }

    public boolean isCapital() {
        return Character.isUpperCase(text.charAt(0)) || isParticleName();
    }

    private boolean isParticleName() {
        return text.startsWith("al-") && text.length() > 3 && Character.isUpperCase(text.charAt(3));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    public String lower() {
        return Spelling.lower(text);
    }

    public boolean is(String other) {
        return lower().equals(other);
    }
}
