package org.communique.meaning.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.suggestion.ReportKey;

/**
 * How like a proposition a passage is.
 *
 * @param words the weight of the words shared with its wording, 0 to 1
 * @param passageWords the same with the nearest passage that belongs to it
 * @param meaning how like its wording is in meaning, -1 to 1
 * @param nearest how like the nearest passage that belongs to it is
 */
record Likeness(double words, double passageWords, Optional<Double> meaning, Optional<Near> nearest) {

    /** The weight of shared words beside that of meaning. */
    private static final double WORDS = 0.3;

    private static final int SHOWN = 5;
    private static final double CLOSE = 0.5;

    /** A passage, and how like it is in meaning. */
    record Near(ReportKey passage, double cosine) {}

    /** 0 to 1. */
    double score() {
        double score = meaning.map(
                        cosine -> (cosine + nearest.map(Near::cosine).orElse(cosine) + WORDS * (words + passageWords))
                                / (2 + 2 * WORDS))
                .orElse((words + passageWords) / 2);
        return Math.max(0, Math.min(1, score));
    }

    /** The reasons to show, with the words that both share, the rarest first. */
    List<Reason> reasons(List<String> shared) {
        List<Reason> reasons = new ArrayList<>();
        if (!shared.isEmpty()) {
            reasons.add(new Reason(
                    Reason.Kind.SHARED_WORDS, shared.stream().limit(SHOWN).toList()));
        }
        nearest.filter(near -> near.cosine() > meaning.orElse(0.0))
                .map(near ->
                        Reason.of(Reason.Kind.SIMILAR_PASSAGE, near.passage().toString()))
                .ifPresent(reasons::add);
        if (reasons.isEmpty() || meaning.filter(cosine -> cosine >= CLOSE).isPresent()) {
            reasons.add(Reason.of(Reason.Kind.SIMILAR_MEANING));
        }
        return reasons;
    }
}
