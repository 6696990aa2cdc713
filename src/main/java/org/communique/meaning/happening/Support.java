package org.communique.meaning.happening;

import java.util.ArrayList;
import java.util.List;
import org.communique.meaning.suggestion.Reason;

/** What speaks for a candidate, gathered piece by piece. */
final class Support {

    /** Less than this is no reason to show. */
    private static final double SHOWN = 0.4;

    private final List<Reason> reasons = new ArrayList<>();
    private double sum;

    /**
     * Adds one thing.
     *
     * @param amount 0 to 1
     * @param found the words, names or days that a reader is shown
     */
    void add(Weight weight, double amount, List<String> found) {
        sum += weight.share() * amount;
        if (amount >= SHOWN) {
            reasons.add(new Reason(weight.reason(), found));
        }
    }

    double score() {
        return sum;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
