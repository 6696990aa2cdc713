package org.communique.evaluation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How like the expected texts those are that were read, as multisets of words: F1 of each page. */
final class ExpectedPages {

    private static final Pattern WORD = Pattern.compile(
            "[\\u3400-\\u9fff\\u3040-\\u30ff]|[\\p{L}\\p{N}\\p{Mn}&&[^\\u3400-\\u9fff\\u3040-\\u30ff]]+");
    private static final double WELL = 0.9;

    private final List<Double> scores = new ArrayList<>();

    void add(String expected, ReadPage page) {
        Map<String, Integer> wanted = words(expected);
        Map<String, Integer> read = words(page.text());
        int common = wanted.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), read.getOrDefault(word.getKey(), 0)))
                .sum();
        scores.add(2.0 * common / Math.max(1, size(wanted) + size(read)));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    String line() {
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        long below = scores.stream().filter(score -> score < WELL).count();
        return String.format(Locale.ROOT, "pages %d  mean F1 %.3f  below %.1f: %d", scores.size(), mean, WELL, below);
    }
}
