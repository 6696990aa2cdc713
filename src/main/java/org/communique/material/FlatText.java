package org.communique.material;

import java.util.ArrayList;
import java.util.List;
import org.communique.material.line.HardWrap;
import org.communique.material.line.UnbrokenText;

/**
 * A text with one char for each code point, so that an index into it is an offset as spans count. What lies beyond the
 * Basic Multilingual Plane stands as U+FFFD, a symbol without meaning, as do halves of broken pairs.
 */
public record FlatText(String characters) {

    private static final int LONGEST_PARAGRAPH = 30_000;
    private static final char SYMBOL = '\uFFFD';

    /** A line break inside a paragraph of hard-wrapped text stands as a blank, and one is guessed where all are lost. */
    public static FlatText of(String text) {
        if (text.chars().noneMatch(each -> Character.isSurrogate((char) each))) {
            return new FlatText(UnbrokenText.broken(HardWrap.opened(text)));
        }
        StringBuilder flat = new StringBuilder(text.length());
        text.codePoints().forEach(point -> flat.append(isPlain(point) ? (char) point : SYMBOL));
        return new FlatText(UnbrokenText.broken(HardWrap.opened(flat.toString())));
    }

    private static boolean isPlain(int point) {
        return point < Character.MIN_SUPPLEMENTARY_CODE_POINT && !Character.isSurrogate((char) point);
    }

    public int length() {
        return characters.length();
    }

    public char at(int offset) {
        return characters.charAt(offset);
    }

    public String slice(Span span) {
        return characters.substring(span.start(), span.end());
    }

    /** Runs of characters without a line break. */
    public List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < length()) {
            int end = characters.indexOf('\n', start);
            end = end < 0 ? length() : end;
            if (end > start) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** The paragraphs in which attributions are looked for: so long a line as that is data, not prose. */
    public List<Span> prose() {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.length() <= LONGEST_PARAGRAPH)
                .toList();
    }

    /** The span without white space at its ends, or as it is where nothing else is in it. */
    public Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && isSpace(at(end - 1))) {
            end--;
        }
        while (start < end && isSpace(at(start))) {
            start++;
        }
        return start < end ? new Span(start, end) : span;
    }

    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    public static boolean isLetterOrNumber(char character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
