package org.communique.meaning.suggestion;

import java.util.List;
import java.util.Optional;

/**
 * A proposition that a passage may be about.
 *
 * @param proposition the proposition's id
 * @param text its wording, a person's own
 * @param score 0 to 1, comparable between the candidates of one passage
 * @param position the position that the passage may take; nothing where the article's language has no rule for it
 */
public record ClaimSuggestion(
        String proposition, String text, double score, List<Reason> reasons, Optional<PositionSuggestion> position) {

    public ClaimSuggestion {
        reasons = List.copyOf(reasons);
    }
}
