package org.communique.dossier.finding;

import java.util.List;

/**
 * Why a programme takes two namings for those of one actor.
 *
 * @param confidence 0 to 1
 * @param reasons phrases for and against
 */
public record Identification(double confidence, List<String> reasons) {

    public Identification {
        reasons = List.copyOf(reasons);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1, not " + confidence);
        }
    }

    /** In a line, such as {@code 0.93: a short form of the given name; both called senator}. */
    @Override
    public String toString() {
        return confidence + ": " + String.join("; ", reasons);
    }
}
