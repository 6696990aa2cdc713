package org.communique.material.intake.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.communique.material.intake.page.layout.Block;
import org.jsoup.nodes.Document;

/**
 * Finds the article on a page. Each block of text is weighed by itself, by its words, by what the elements around it
 * are and are called, by how much running text they hold (after Readability, Arc90 2009) and by its neighbours (after
 * Kohlschütter et al. 2010, <i>Boilerplate Detection using Shallow Text Features</i>): so an article may be broken into
 * any number of elements, and no name and no element decides alone.
 */
public final class MainContent {

    /** The log-odds from which a block is kept: a little below even, for a lost paragraph is worse than a stray line. */
    static final double KEPT = -0.2;
    /** From which it is kept where blocks of the same layout are kept before and after it. */
    static final double KEPT_BETWEEN = -2;
    /** From which it is kept on a page of which otherwise next to nothing would be. */
    static final double KEPT_AT_WORST = -1.5;
    /** Within which it is not clear. */
    static final double UNCLEAR = 1;

    private static final int NEAR = 3;
    private static final int LEAST_WORDS = 30;

    private final Weights weights;

    public MainContent() {
        this(Weights.fitted());
    }

    MainContent(Weights weights) {
        this.weights = weights;
    }

    /** The article of a page, which is left as it is. */
    public MainText of(Document page) {
        PageFeatures known = PageFeatures.of(page);
        double[] odds = known.features().stream().mapToDouble(weights::odds).toArray();
        BitSet kept = kept(known.blocks(), odds);
        return text(known, kept, odds);
    }

    private static BitSet kept(List<Block> blocks, double[] odds) {
        BitSet kept = from(odds, KEPT);
        if (words(blocks, kept) < LEAST_WORDS) {
            kept = from(odds, KEPT_AT_WORST);
        }
        BitSet filled = (BitSet) kept.clone();
        for (int at = 0; at < odds.length; at++) {
            if (odds[at] > KEPT_BETWEEN && isBetween(blocks, kept, at)) {
                filled.set(at);
            }
        }
        return filled;
    }

    private static BitSet from(double[] odds, double least) {
        BitSet kept = new BitSet();
        for (int at = 0; at < odds.length; at++) {
            kept.set(at, odds[at] > least);
        }
        return kept;
    }

    private static boolean isBetween(List<Block> blocks, BitSet kept, int at) {
        int before = at == 0 ? -1 : kept.previousSetBit(at - 1);
        int after = kept.nextSetBit(at + 1);
        return before >= at - NEAR
                && before >= 0
                && after >= 0
                && after <= at + NEAR
                && (isAlike(blocks, before, at) || isAlike(blocks, after, at));
    }

    private static boolean isAlike(List<Block> blocks, int one, int other) {
        return blocks.get(one)
                .frame()
                .pattern()
                .equals(blocks.get(other).frame().pattern());
    }

    private static int words(List<Block> blocks, BitSet kept) {
        return kept.stream().map(at -> blocks.get(at).words()).sum();
    }

    private static MainText text(PageFeatures known, BitSet kept, double[] odds) {
        List<String> paragraphs = new ArrayList<>();
        List<Block> blocks = known.blocks();
        known.headline().ifPresent(headline -> {
            paragraphs.add(headline);
            blocks.stream()
                    .filter(block -> block.text().equals(headline))
                    .map(blocks::indexOf)
                    .forEach(kept::clear);
        });
        kept.stream().forEach(at -> paragraphs.add(blocks.get(at).text()));
        int page = blocks.stream().mapToInt(Block::words).sum();
        String text = paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
        return new MainText(text, words(blocks, kept), page, doubt(blocks, odds));
    }

    private static double doubt(List<Block> blocks, double[] odds) {
        double all = 0;
        double unclear = 0;
        for (int at = 0; at < odds.length; at++) {
            int letters = blocks.get(at).isArticleProse() ? blocks.get(at).letters() : 0;
            all += letters;
            unclear += Math.abs(odds[at] - KEPT) < UNCLEAR ? letters : 0;
        }
        return all == 0 ? 0 : unclear / all;
    }
}
