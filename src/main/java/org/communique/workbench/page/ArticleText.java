package org.communique.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in paragraphs that a browser leaves as they are: it would turn some ends of lines into others and leave some
 * characters out, and every place counts code points.
 */
public final class ArticleText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private ArticleText() {}

    /**
     * A line of the text.
     *
     * @param start where it begins, in code points from 0
     */
    public record Paragraph(int start, String text) {}

    /** The lines that are not empty, each with its place. */
    public static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int from = 0;
        int start = 0;
        while (from < text.length()) {
            boolean isEnded = end.find(from);
            String line = text.substring(from, isEnded ? end.start() : text.length());
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(start, shown(line)));
            }
            int next = isEnded ? end.end() : text.length();
            start += text.codePointCount(from, next);
            from = next;
        }
        return paragraphs;
    }

    /** HTML has no NUL: a browser would leave it out, and what follows would stand a place too early. */
    private static String shown(String line) {
        return line.replace('\0', '\uFFFD');
    }
}
