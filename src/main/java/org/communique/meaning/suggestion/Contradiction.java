package org.communique.meaning.suggestion;

import java.util.List;

/**
 * Two passages that may take opposite positions toward one claim.
 *
 * @param proposition the id of the claim's proposition
 * @param affirming the passage that seems to affirm it
 * @param contrary the passage that seems to deny or doubt it
 * @param isOfOneSpeaker whether one speaker said both
 * @param score 0 to 1
 */
public record Contradiction(
        String proposition,
        ReportKey affirming,
        ReportKey contrary,
        boolean isOfOneSpeaker,
        double score,
        List<Reason> reasons) {

    public Contradiction {
        reasons = List.copyOf(reasons);
    }
}
