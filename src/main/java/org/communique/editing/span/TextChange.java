package org.communique.editing.span;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * Where the words of one version of a text stand in another: a shortest edit script over words and signs (Myers, An
 * O(ND) Difference Algorithm and Its Variations, 1986). Spans count in Unicode code points.
 */
public final class TextChange {

    /** Chosen: so many words that stand once in either version are the same ones, wherever they were moved to. */
    private static final int TELLING = 4;

    private static final int GONE = -1;

    /** A second's work. */
    private static final long MOST_STEPS = 50_000_000;

    private final Article before;
    private final Article after;
    private final List<Span> words;
    private final List<Span> wordsAfter;
    private final int[] places;

    private TextChange(Article before, Article after) {
        this.before = before;
        this.after = after;
        this.words = words(before.text());
        this.wordsAfter = words(after.text());
        this.places = places(texts(before, words), texts(after, wordsAfter));
    }

    public static TextChange between(Article before, Article after) {
        return new TextChange(before, after);
    }

    /** Letters and digits that follow each other are one, every other character but blanks is one of its own. */
    private static List<Span> words(String text) {
        int[] points = text.codePoints().toArray();
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            int end = at + 1;
            while (Character.isLetterOrDigit(points[at])
                    && end < points.length
                    && Character.isLetterOrDigit(points[end])) {
                end++;
            }
            if (!Character.isWhitespace(points[at])) {
                words.add(new Span(at, end));
            }
            at = end;
        }
        return words;
    }

    private static List<String> texts(Article article, List<Span> words) {
        int[] points = article.text().codePoints().toArray();
        return words.stream()
                .map(word -> new String(points, word.start(), word.length()))
                .toList();
    }

    private static int[] places(List<String> before, List<String> after) {
        int[] places = new int[before.size()];
        Arrays.fill(places, GONE);
        if (steps(before, after) > MOST_STEPS) {
            return places;
        }
        Patch<String> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            while (from < delta.getSource().getPosition()) {
                places[from++] = to++;
            }
            from += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (from < places.length) {
            places[from++] = to++;
        }
        return places;
    }

    /** What the script takes at least: the length of both times the words that only one of them has. */
    private static long steps(List<String> before, List<String> after) {
        Map<String, Integer> more = new HashMap<>();
        before.forEach(word -> more.merge(word, 1, Integer::sum));
        after.forEach(word -> more.merge(word, -1, Integer::sum));
        long different = more.values().stream().mapToLong(Math::abs).sum();
        return different * (before.size() + after.size());
    }

    /** Whether so much is new that no script was made: then spans are found by their words alone. */
    public boolean isLargelyNew() {
        return !words.isEmpty() && IntStream.of(places).allMatch(place -> place == GONE);
    }

    /** Where the characters of a span stand now, or nothing where they do not stand together any more. */
    public Optional<Span> moved(Span span) {
        return aligned(span).or(() -> found(span));
    }

    private Optional<Span> aligned(Span span) {
        List<Integer> inside = inside(span);
        if (inside.isEmpty() || inside.stream().anyMatch(word -> places[word] == GONE)) {
            return Optional.empty();
        }
        int first = inside.get(0);
        int start = wordsAfter.get(places[first]).start()
                + span.start()
                - words.get(first).start();
        return start < 0
                ? Optional.empty()
                : Optional.of(new Span(start, start + span.length()))
                        .filter(now -> after.slice(now).equals(before.slice(span)));
    }

    /** Words that were moved behind or before others are no part of the script: looked for alone, then with their line. */
    private Optional<Span> found(Span span) {
        return found(span, span).or(() -> found(span, line(span)));
    }

    private Optional<Span> found(Span span, Span around) {
        String text = before.slice(around).orElse("");
        int place = after.text().indexOf(text);
        if (inside(around).size() < TELLING || place < 0 || !isOnce(before, text) || !isOnce(after, text)) {
            return Optional.empty();
        }
        int start = after.text().codePointCount(0, place) + span.start() - around.start();
        return Optional.of(new Span(start, start + span.length()));
    }

    /** The whole of the lines that a span is in. */
    private Span line(Span span) {
        int[] points = before.text().codePoints().toArray();
        int start = span.start();
        while (start > 0 && points[start - 1] != '\n') {
            start--;
        }
        int end = span.end();
        while (end < points.length && points[end] != '\n') {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isOnce(Article article, String text) {
        return article.text().indexOf(text) == article.text().lastIndexOf(text);
    }

    private List<Integer> inside(Span span) {
        List<Integer> inside = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (words.get(word).overlaps(span)) {
                inside.add(word);
            }
        }
        return inside;
    }

    /** How many words and signs a span has. */
    public int words(Span span) {
        return inside(span).size();
    }

    /** How many of them the other version does not have at that place. */
    public int changed(Span span) {
        return (int) inside(span).stream().filter(word -> places[word] == GONE).count();
    }
}
