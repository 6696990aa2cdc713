package org.communique.material;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directive that leads a browser to a passage of a page: {@code text=first%20words,last%20words}, to be put after
 * {@code #:~:} (WICG, URL Fragment Text Directives, section 3.2). The first words are as many as it takes that they
 * stand nowhere earlier in the text, for a browser goes to the first match.
 */
public final class TextFragment {

    private static final int FEWEST = 4;
    private static final int MOST = 12;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[^\\s\\p{L}\\p{M}\\p{N}]++[\\p{L}\\p{M}\\p{N}]++)*+");

    private TextFragment() {}

    /** The directive of a passage, from its first span to its last; nothing where no words lead to it alone. */
    public static Optional<String> of(Article article, List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        String text = article.text();
        int length = article.codePoints();
        if (end > length) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, start);
        return directive(text, from, text.offsetByCodePoints(from, end - start));
    }

    private static Optional<String> directive(String text, int from, int to) {
        String[] paragraphs = text.substring(from, to).split("\\n\\s*\\n", -1);
        List<String> first = words(paragraphs[0]);
        List<String> last = words(paragraphs[paragraphs.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        String before = blanksAsOne(text.substring(0, from));
        if (paragraphs.length == 1 && first.size() <= 2 * FEWEST) {
            String all = blanksAsOne(paragraphs[0].substring(first(paragraphs[0]), last(paragraphs[0])));
            return before.contains(all) ? Optional.empty() : Optional.of("text=" + encoded(all));
        }
        String end = tail(paragraphs[paragraphs.length - 1], last.size());
        for (int count = FEWEST; count <= Math.min(MOST, first.size()); count++) {
            String start = head(paragraphs[0], count);
            if (!before.contains(start)) {
                return Optional.of("text=" + encoded(start) + "," + encoded(end));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    private static int first(String text) {
        return WORD.matcher(text).results().findFirst().orElseThrow().start();
    }

    private static int last(String text) {
        return WORD.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .orElseThrow()
                .end();
    }

    private static String head(String text, int words) {
        Matcher word = WORD.matcher(text);
        int end = 0;
        for (int i = 0; i < words && word.find(); i++) {
            end = word.end();
        }
        return blanksAsOne(text.substring(first(text), end));
    }

    private static String tail(String text, int words) {
        int start = WORD.matcher(text)
                .results()
                .skip(Math.max(0, words - FEWEST))
                .findFirst()
                .orElseThrow()
                .start();
        return blanksAsOne(text.substring(start, last(text)));
    }

    private static String blanksAsOne(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What a directive may hold as it is: letters and digits of ASCII, and a few marks, but no hyphen, comma, ampersand. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            int value = Byte.toUnsignedInt(one);
            if (value < 0x80 && (Character.isLetterOrDigit(value) || "._~!*'()".indexOf(value) >= 0)) {
                encoded.append((char) value);
            } else {
                encoded.append("%%%02X".formatted(value));
            }
        }
        return encoded.toString();
    }
}
