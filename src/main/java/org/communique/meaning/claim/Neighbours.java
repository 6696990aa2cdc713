package org.communique.meaning.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.Neighbour;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.text.Bm25;

/** Finds the passages without a proposition that are nearest to a passage: together they may make one new claim. */
public final class Neighbours {

    private static final int MOST_WORDS = 5;

    private final List<Passage> unassigned;
    private final Bm25 index;

    public Neighbours(List<Passage> passages) {
        this.unassigned = passages.stream().filter(Passage::isUnassigned).toList();
        this.index = new Bm25(unassigned.stream().map(Passage::stems).toList());
    }

    public List<Neighbour> nearest(Passage passage, int most) {
        return index.scores(passage.stems()).entrySet().stream()
                .filter(entry -> !unassigned.get(entry.getKey()).at().equals(passage.at()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> neighbour(passage, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Neighbour neighbour(Passage passage, int at, double score) {
        List<String> shared =
                index.shared(passage.stems(), at).stream().limit(MOST_WORDS).toList();
        return new Neighbour(
                unassigned.get(at).at(), score / (score + 10), List.of(new Reason(Reason.Kind.SHARED_WORDS, shared)));
    }
}
