package org.communique.evaluation.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.material.Sha256;

/**
 * Figures of all pages, of those that the rules of metadata were made on, and of the quarter that nobody looked at: where
 * the last two digits of the SHA-256 of a page's name are odd.
 *
 * @param <F> the figures
 */
final class PartsSeen<F> {

    private final Map<String, F> figures = new TreeMap<>();

    PartsSeen(Supplier<F> none) {
        List.of("all", "seen", "unseen").forEach(part -> figures.put(part, none.get()));
    }

    /** The figures that a page counts in. */
    List<F> of(String page) {
        String digits = Sha256.of(page.getBytes(StandardCharsets.UTF_8)).hex();
        boolean unseen = digits.matches("(?i).*[13579bdf]{2}");
        return List.of(figures.get("all"), figures.get(unseen ? "unseen" : "seen"));
    }

    /** A line for each part. */
    List<String> lines(String collection, Function<F, String> line) {
        return figures.entrySet().stream()
                .map(part -> "%-8s %-7s %s".formatted(collection, part.getKey(), line.apply(part.getValue())))
                .toList();
    }
}
