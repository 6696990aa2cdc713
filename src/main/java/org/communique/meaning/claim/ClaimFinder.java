package org.communique.meaning.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Entity.Proposition;
import org.communique.meaning.claim.Likeness.Near;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.encoder.Vector;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.text.Bm25;
import org.communique.meaning.text.Stems;

/**
 * Finds the propositions that a passage may be about. A proposition answers twice: with its own wording, and with the
 * passages that people have already assigned to it; each by the words that both share and by what they mean.
 */
public final class ClaimFinder {

    /** The BM25 score that counts half. */
    private static final double HALF = 8;

    private static final Comparator<Rated> BEST_FIRST = Comparator.comparingDouble(
                    (Rated rated) -> rated.likeness().score())
            .reversed()
            .thenComparing(Rated::id);

    private final Meanings meanings;
    private final List<Claim> claims;
    private final Bm25 wordings;
    private final Bm25 passages;

    /** From what is known: the propositions and the passages of a dataset, assigned or not. */
    public ClaimFinder(List<Proposition> propositions, List<Passage> passages, Meanings meanings) {
        this.meanings = meanings;
        List<Assigned> assigned = assigned(passages);
        this.claims = propositions.stream()
                .map(proposition -> new Claim(
                        proposition,
                        meanings.of(proposition.text()),
                        assigned.stream()
                                .filter(one -> one.passage.propositions().contains(proposition.id()))
                                .toList()))
                .toList();
        this.wordings = new Bm25(
                propositions.stream().map(each -> Stems.of(each.text())).toList());
        this.passages =
                new Bm25(assigned.stream().map(one -> one.passage.stems()).toList());
    }

    private List<Assigned> assigned(List<Passage> passages) {
        List<Assigned> assigned = new ArrayList<>();
        passages.stream()
                .filter(passage -> !passage.isUnassigned())
                .forEach(passage ->
                        assigned.add(new Assigned(assigned.size(), passage, meanings.of(passage.content()))));
        return assigned;
    }

    private record Claim(Proposition proposition, Optional<Vector> meaning, List<Assigned> passages) {}

    /** A passage that belongs to a proposition, with its place in the index. */
    private record Assigned(int place, Passage passage, Optional<Vector> meaning) {}

    private record Query(
            Passage passage, Optional<Vector> meaning, Map<Integer, Double> wordings, Map<Integer, Double> passages) {}

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

    /** The nearest propositions, best first. What other reports of the same statement are assigned to says nothing. */
    public List<Candidate> nearest(Passage passage, int most) {
        Stems stems = passage.stems();
        Query query =
                new Query(passage, meanings.of(passage.content()), wordings.scores(stems), passages.scores(stems));
        List<Rated> rated = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            rated.add(new Rated(at, claims.get(at).proposition.id(), likeness(query, at)));
        }
        return rated.stream()
                .sorted(BEST_FIRST)
                .limit(most)
                .map(one -> new Candidate(
                        claims.get(one.at).proposition,
                        one.likeness.score(),
                        one.likeness.reasons(wordings.shared(stems, one.at))))
                .toList();
    }

    /** A proposition by its place, and how like it the passage is. */
    private record Rated(int at, String id, Likeness likeness) {}

    private Likeness likeness(Query query, int at) {
        Claim claim = claims.get(at);
        List<Assigned> others = claim.passages.stream()
                .filter(other -> !other.passage.isOfTheSameStatementAs(query.passage))
                .toList();
        return new Likeness(
                share(query.wordings.getOrDefault(at, 0.0)),
                others.stream()
                        .mapToDouble(other -> share(query.passages.getOrDefault(other.place, 0.0)))
                        .max()
                        .orElse(0),
                query.meaning.flatMap(mine -> claim.meaning.map(mine::cosine)),
                query.meaning.flatMap(mine -> nearest(mine, others)));
    }

    private static Optional<Near> nearest(Vector mine, List<Assigned> others) {
        return others.stream()
                .flatMap(other -> other.meaning.map(its -> new Near(other.passage.at(), mine.cosine(its))).stream())
                .max(Comparator.comparingDouble(Near::cosine));
    }

    private static double share(double score) {
        return score / (score + HALF);
    }
}
