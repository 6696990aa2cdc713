package org.communique.meaning.suggestion;

import java.util.List;

/**
 * Another passage that may be about the same claim.
 *
 * @param score 0 to 1
 */
public record Neighbour(ReportKey at, double score, List<Reason> reasons) {

    public Neighbour {
        reasons = List.copyOf(reasons);
    }
}
