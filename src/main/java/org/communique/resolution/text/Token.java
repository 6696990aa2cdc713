package org.communique.resolution.text;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.material.Span;

/** A word or a mark; a possessive ending is a token of its own. */
public record Token(Span span, String text) {

    private static final Pattern PARTICLE_NAME = Pattern.compile("(?:al-|el-|d'|l')\\p{Lu}");

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
        return PARTICLE_NAME.matcher(text).lookingAt();
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
