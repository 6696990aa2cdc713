package org.communique.workbench.statements;

import java.util.List;
import java.util.Optional;
import org.communique.workbench.statements.StatementsView.Reported;

/**
 * What the page of possible contradictions shows.
 *
 * @param pair the one that is looked at
 * @param at its place among all, from 0
 * @param count of all pairs
 * @param isTooMuch whether the dataset is too large to compare while somebody waits
 */
public record ContradictionsView(Optional<Pair> pair, int at, int count, boolean isTooMuch) {

    /** Two passages and the claim that they may disagree on. */
    public record Pair(String claim, boolean isOfOneSpeaker, List<Side> sides) {
        public Pair {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A passage with the position that it seems to take.
     *
     * @param claim the id of the proposition that the position is toward
     * @param taken the position that a person took, or empty
     * @param keys for affirms, denies and doubts
     */
    public record Side(Reported reported, String claim, String taken, List<String> keys) {
        public Side {
            keys = List.copyOf(keys);
        }
    }
}
