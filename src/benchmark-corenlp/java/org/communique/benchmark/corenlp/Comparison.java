package org.communique.benchmark.corenlp;

import java.util.List;
import java.util.Locale;
import org.communique.benchmark.Extraction.Run;
import org.communique.benchmark.Extraction.Told;

/** The default extractor and CoreNLP on the same ten articles, one after the other. */
public final class Comparison {

    private static final int ARTICLES = 10;
    private static final int ROUNDS = 2;
    private static final double RATIO_AT_LEAST = 25;
    private static final List<String> SMALL = List.of("-Xmx256m");
    private static final List<String> LARGE = List.of("-Xmx6g");

    private Comparison() {}

    /** Exits with 1 where the ratio is too small. */
    public static void main(String[] arguments) {
        Told ours = new Run(SMALL, "org.communique.benchmark.ExtractionRun", "tagger", ARTICLES, ROUNDS).told();
        Told theirs = new Run(LARGE, CoreNlpRun.class.getName(), "corenlp", ARTICLES, ROUNDS).told();
        System.out.printf(
                Locale.ROOT,
                "RATIO extraction to CoreNLP: %.1f, with start-up %.1f; memory %d MB to %d MB%n",
                ours.steady() / theirs.steady(),
                ours.withStart() / theirs.withStart(),
                ours.megabytes(),
                theirs.megabytes());
        if (ours.steady() < RATIO_AT_LEAST * theirs.steady()) {
            System.exit(1);
        }
    }
}
