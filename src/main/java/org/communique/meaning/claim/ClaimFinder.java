package org.communique.meaning.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Entity.Proposition;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.text.Bm25;
import org.communique.meaning.text.Stems;

/**
 * Finds the propositions that a passage may be about. A proposition answers with its own wording and with the passages
 * that people have already assigned to it, whichever is nearer.
 */
public final class ClaimFinder {

    private static final int MOST_WORDS = 5;

    private final List<Wording> wordings;
    private final Bm25 index;

    private ClaimFinder(List<Wording> wordings) {
        this.wordings = wordings;
        this.index = new Bm25(wordings.stream().map(Wording::stems).toList());
    }

    public static ClaimFinder of(List<Proposition> propositions, List<Passage> passages) {
        List<Wording> wordings = new ArrayList<>();
        for (Proposition proposition : propositions) {
            wordings.add(new Wording(proposition, Optional.empty(), Stems.of(proposition.text())));
            passages.stream()
                    .filter(passage -> passage.propositions().contains(proposition.id()))
                    .map(passage -> new Wording(proposition, Optional.of(passage), passage.stems()))
                    .forEach(wordings::add);
        }
        return new ClaimFinder(List.copyOf(wordings));
    }

    private record Wording(Proposition proposition, Optional<Passage> passage, Stems stems) {}

    /**
     * A proposition that a passage may be about.
     *
     * @param score 0 to 1
     */
    public record Candidate(Proposition proposition, double score, List<Reason> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    /** The nearest propositions, best first. */
    public List<Candidate> nearest(Passage passage, int most) {
        Stems query = passage.stems();
        Map<String, Integer> best = new HashMap<>();
        Map<Integer, Double> scores = index.scores(query);
        scores.keySet().stream()
                .sorted()
                .filter(at -> !isItself(passage, at))
                .forEach(at -> best.merge(
                        wordings.get(at).proposition().id(),
                        at,
                        (one, other) -> scores.getOrDefault(other, 0.0) > scores.getOrDefault(one, 0.0) ? other : one));
        return best.values().stream()
                .map(at -> candidate(at, query, scores.getOrDefault(at, 0.0)))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.proposition().id()))
                .limit(most)
                .toList();
    }

    private boolean isItself(Passage passage, int at) {
        return wordings.get(at)
                .passage()
                .filter(other -> other.at().article().equals(passage.at().article()))
                .isPresent();
    }

    private Candidate candidate(int at, Stems query, double score) {
        Wording wording = wordings.get(at);
        List<Reason> reasons = new ArrayList<>();
        List<String> shared = index.shared(query, at).stream().limit(MOST_WORDS).toList();
        reasons.add(new Reason(Reason.Kind.SHARED_WORDS, shared));
        wording.passage()
                .map(passage ->
                        Reason.of(Reason.Kind.SIMILAR_PASSAGE, passage.at().toString()))
                .ifPresent(reasons::add);
        return new Candidate(wording.proposition(), score / (score + 10), reasons);
    }
}
