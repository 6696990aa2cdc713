package org.communique.material.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text whose lines were broken at a certain width, as in mail and plain-text files: most line breaks then stand within
 * a sentence. In news text they stand only at the end of a paragraph.
 */
public final class HardWrap {

    /** Of the line breaks inside blocks, how many stand within a sentence, and before a small letter. */
    private static final double LEAST_OPEN = 0.6;

    private static final double LEAST_SMALL = 0.3;
    private static final int WIDEST = 200;

    /** A line that is so much shorter than the longest and ends a sentence ends its paragraph. */
    private static final double SHORT = 0.7;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][”’\"'»)\\]]*\\s*");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-–—•*>]\\s.*|\\d{1,3}[.)]\\s.*|\\p{Lu}[\\p{L}.'’ -]{0,30}:\\s.*)");

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private record Line(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private HardWrap(String text) {
        this.text = text;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Line(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(new Line(start, text.length()));
        }
    }

    /** The text with a blank in the place of each line break inside a paragraph; itself where none is. */
    public static String opened(String text) {
        return text.indexOf('\n') < 0 ? text : new HardWrap(text).opened();
    }

    private String opened() {
        int breaks = 0;
        int open = 0;
        int small = 0;
        int longest = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (!isBlank(line) && !isBlank(line + 1)) {
                breaks++;
                open += SENTENCE_END.matcher(line(line)).matches() ? 0 : 1;
                small += isWithinSentence(line) ? 1 : 0;
                longest = Math.max(longest, lines.get(line).length());
            }
        }
        boolean wrapped =
                breaks > 0 && open >= LEAST_OPEN * breaks && small >= LEAST_SMALL * breaks && longest <= WIDEST;
        return wrapped ? joined(longest) : text;
    }

    private String joined(int longest) {
        StringBuilder joined = new StringBuilder(text);
        for (int line = 0; line + 1 < lines.size(); line++) {
            boolean ends = isBlank(line)
                    || isBlank(line + 1)
                    || ITEM.matcher(line(line + 1)).matches()
                    || lines.get(line).length() < SHORT * longest
                            && SENTENCE_END.matcher(line(line)).matches()
                            && !isWithinSentence(line);
            if (!ends) {
                joined.setCharAt(lines.get(line).end() - 1, ' ');
            }
        }
        return joined.toString();
    }

    /** Whether the line does not end a sentence and the next goes on in lower case. */
    private boolean isWithinSentence(int line) {
        String next = line(line + 1).strip();
        return Character.isLowerCase(next.charAt(0))
                && !SENTENCE_END.matcher(line(line)).matches();
    }

    private boolean isBlank(int line) {
        return line(line).isBlank();
    }

    private String line(int line) {
        Line span = lines.get(line);
        String characters = text.substring(span.start(), span.end());
        return characters.endsWith("\n") ? characters.substring(0, characters.length() - 1) : characters;
    }
}
