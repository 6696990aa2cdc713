package org.communique.evaluation.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * How much of the marked pieces of text was found, as the evaluation of trafilatura counts it: precision is wanted found
 * of all found, recall is wanted found of all wanted, accuracy is wanted found and unwanted left out of all.
 */
final class MarkedPages {

    private int pages;
    private int found;
    private int lost;
    private int stray;
    private int clean;
    private int nothing;
    private int nothingTold;
    private int told;

    /** @param marks a page's entry: texts {@code with} and {@code without} */
    void add(JsonNode marks, ReadPage page) {
        String text = squeezed(page.text());
        long wanted = pieces(marks, "with").stream().filter(text::contains).count();
        long unwanted = pieces(marks, "without").stream().filter(text::contains).count();
        boolean none = wanted == 0 && !pieces(marks, "with").isEmpty();
        pages++;
        found += (int) wanted;
        lost += pieces(marks, "with").size() - (int) wanted;
        stray += (int) unwanted;
        clean += pieces(marks, "without").size() - (int) unwanted;
        nothing += none ? 1 : 0;
        nothingTold += none && page.isTold() ? 1 : 0;
        told += page.isTold() ? 1 : 0;
    }

    private static List<String> pieces(JsonNode marks, String key) {
        return StreamSupport.stream(marks.path(key).spliterator(), false)
                .map(piece -> squeezed(piece.asText()))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    String line() {
        double precision = (double) found / Math.max(1, found + stray);
        double recall = (double) found / Math.max(1, found + lost);
        double f1 = 2.0 * found / Math.max(1, 2 * found + lost + stray);
        double accuracy = (double) (found + clean) / Math.max(1, found + lost + stray + clean);
        return String.format(
                Locale.ROOT,
                "pages %d  precision %.3f  recall %.3f  F1 %.3f  accuracy %.3f  nothing wanted %d (told %d)  told in"
                        + " all %d",
                pages,
                precision,
                recall,
                f1,
                accuracy,
                nothing,
                nothingTold,
                told);
    }
}
