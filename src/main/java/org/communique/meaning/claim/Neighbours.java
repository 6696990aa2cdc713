package org.communique.meaning.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.Neighbour;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.text.Bm25;
import org.communique.meaning.text.Stems;

/**
 * Finds the passages without a proposition that are nearest to a passage: together they may make one new claim. Those
 * that share the most words are compared by meaning.
 */
public final class Neighbours {

    private static final int MOST_WORDS = 5;

    /** So many are compared by meaning. */
    private static final int COMPARED = 40;

    private static final double WORDS = 0.3;
    private static final double HALF = 8;

    private final List<Passage> unassigned;
    private final Bm25 index;
    private final Meanings meanings;

    public Neighbours(List<Passage> passages, Meanings meanings) {
        this.unassigned = passages.stream()
                .filter(Passage::isUnassigned)
                .filter(Passage::isLongEnough)
                .toList();
        this.index = new Bm25(unassigned.stream().map(Passage::stems).toList());
        this.meanings = meanings;
    }

    /** The nearest passages of other statements, best first. */
    public List<Neighbour> nearest(Passage passage, int most) {
        Stems stems = passage.stems();
        return index.scores(stems).entrySet().stream()
                .filter(entry -> !unassigned.get(entry.getKey()).isOfTheSameStatementAs(passage))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(entry -> neighbour(passage, stems, entry))
                .sorted(Comparator.comparingDouble(Neighbour::score).reversed().thenComparing(Neighbour::at))
                .limit(most)
                .toList();
    }

    private Neighbour neighbour(Passage passage, Stems stems, Map.Entry<Integer, Double> found) {
        Passage other = unassigned.get(found.getKey());
        double words = found.getValue() / (found.getValue() + HALF);
        double score = meanings.of(passage.content())
                .flatMap(mine -> meanings.of(other.content()).map(mine::cosine))
                .map(cosine -> (Math.max(0, cosine) + WORDS * words) / (1 + WORDS))
                .orElse(words);
        List<String> shared =
                index.shared(stems, found.getKey()).stream().limit(MOST_WORDS).toList();
        return new Neighbour(other.at(), score, List.of(new Reason(Reason.Kind.SHARED_WORDS, shared)));
    }
}
