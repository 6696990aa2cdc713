package org.communique.meaning.suggestion;

import java.util.List;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.Position;

/**
 * Which position a passage may take toward a proposition. A suggestion never is that it is implied.
 *
 * @param score how sure the rule is, 0 to 1
 */
public record PositionSuggestion(Position position, Certainty certainty, double score, List<Reason> reasons) {

    public PositionSuggestion {
        reasons = List.copyOf(reasons);
        if (certainty == Certainty.IMPLIED) {
            throw new IllegalArgumentException("what is only implied is for people to say");
        }
    }

    /** Whether it is a denial or a doubt, which people should see first. */
    public boolean isContrary() {
        return position != Position.AFFIRMS;
    }
}
