package org.communique.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.evaluation.ScoredText.Marked;

/**
 * Compares attributions with gold annotation, article by article. The units and figures are those of PARC 3 and
 * PolNeAR studies: content exact and partial (Pareti et al. 2013), and <i>usable</i>, what a graph of who said what
 * needs: content of which half or more is shared, the right source, and the cue touched.
 */
public final class Evaluation {

    private final Map<Row, Tally> rows = new EnumMap<>(Row.class);
    private int split;

    public Evaluation() {
        for (Row row : Row.values()) {
            rows.put(row, new Tally());
        }
    }

    /** Counts one article in. */
    public void add(GoldArticle gold, List<Attribution> found) {
        ScoredText text = new ScoredText(gold.article());
        List<Marked> expected = marked(text, gold.attributions());
        List<Marked> actual =
                marked(text, found.stream().map(GoldArticle.Parts::of).toList());
        addContents(expected, actual, Side.GOLD);
        addContents(actual, expected, Side.SYSTEM);
        List<Pair> pairs = aligned(expected, actual);
        split += splitting(text, expected, actual, pairs);
        for (Pair pair : pairs) {
            if (text.isUsable(pair.gold, pair.system)) {
                count(pair.gold, tally -> tally.usable[Side.GOLD.ordinal()]++);
                count(pair.system, tally -> tally.usable[Side.SYSTEM.ordinal()]++);
            }
        }
    }

    /**
     * How many annotated attributions are usable once splitting is forgiven: where the system makes several of one, of the
     * same source, their contents count together; and where it makes one of several of the same source, it counts for each.
     */
    public double recallForgivingSplits() {
        Tally all = Objects.requireNonNull(rows.get(Row.ALL));
        return all.attributions[0] == 0 ? 0 : (double) (all.usable[0] + split) / all.attributions[0];
    }

    private static int splitting(ScoredText text, List<Marked> gold, List<Marked> system, List<Pair> pairs) {
        Set<Integer> usable = new HashSet<>();
        pairs.stream()
                .filter(pair -> text.isUsable(pair.gold, pair.system))
                .forEach(pair -> usable.add(pair.goldIndex));
        int forgiven = 0;
        for (int at = 0; at < gold.size(); at++) {
            forgiven += !usable.contains(at) && text.isUsableInParts(gold.get(at), system) ? 1 : 0;
        }
        return forgiven;
    }

    /** Counts all articles of another evaluation in. */
    public void add(Evaluation other) {
        split += other.split;
        rows.forEach((row, tally) -> tally.add(Objects.requireNonNull(other.rows.get(row))));
    }

    /** The figures of one row. */
    public Figures figures(Row row) {
        return Objects.requireNonNull(rows.get(row)).figures();
    }

    private static List<Marked> marked(ScoredText text, List<GoldArticle.Parts> attributions) {
        return attributions.stream()
                .map(text::mark)
                .filter(marked -> !marked.content().isEmpty())
                .toList();
    }

    private void addContents(List<Marked> own, List<Marked> others, Side side) {
        Map<BitSet, Integer> left = new HashMap<>();
        BitSet covered = new BitSet();
        for (Marked other : others) {
            left.merge(other.content(), 1, Integer::sum);
            covered.or(other.content());
        }
        for (Marked one : own) {
            int exact = left.merge(one.content(), -1, Integer::sum) >= 0 ? 1 : 0;
            double share =
                    (double) shared(one.content(), covered) / one.content().cardinality();
            count(one, tally -> tally.add(side, exact, share));
        }
    }

    private void count(Marked marked, Consumer<Tally> counted) {
        for (Row row : List.of(Row.ALL, marked.worded(), marked.act())) {
            counted.accept(rows.get(row));
        }
    }

    /** One to one, those that share most first. */
    private static List<Pair> aligned(List<Marked> gold, List<Marked> system) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                Pair pair = new Pair(gold.get(i), system.get(j), i, j);
                if (pair.overlap() > 0) {
                    candidates.add(pair);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::goldIndex)
                .thenComparingInt(Pair::systemIndex));
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenSystem = new HashSet<>();
        List<Pair> aligned = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!takenGold.contains(pair.goldIndex) && !takenSystem.contains(pair.systemIndex)) {
                takenGold.add(pair.goldIndex);
                takenSystem.add(pair.systemIndex);
                aligned.add(pair);
            }
        }
        return aligned;
    }

    private static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private record Pair(Marked gold, Marked system, int goldIndex, int systemIndex) {

        double overlap() {
            return gold.overlap(system);
        }
    }

    private enum Side {
        GOLD,
        SYSTEM
    }

    private static final class Tally {
        private final int[] attributions = new int[2];
        private final int[] exact = new int[2];
        private final double[] partial = new double[2];
        private final int[] usable = new int[2];

        void add(Side side, int exactly, double share) {
            attributions[side.ordinal()]++;
            exact[side.ordinal()] += exactly;
            partial[side.ordinal()] += share;
        }

        void add(Tally other) {
            for (int side = 0; side < attributions.length; side++) {
                attributions[side] += other.attributions[side];
                exact[side] += other.exact[side];
                partial[side] += other.partial[side];
                usable[side] += other.usable[side];
            }
        }

        Figures figures() {
            return new Figures(
                    attributions[0],
                    attributions[1],
                    score(exact[1], exact[0]),
                    score(partial[1], partial[0]),
                    score(usable[1], usable[0]));
        }

        private Figures.Score score(double right, double found) {
            return Figures.Score.of(
                    attributions[1] == 0 ? 0 : right / attributions[1],
                    attributions[0] == 0 ? 0 : found / attributions[0]);
        }
    }
}
