package org.communique.meaning.suggestion;

import java.util.List;

/**
 * An event that a statement may be about, or an occasion on which it may have been made.
 *
 * @param id the id of the event or occasion
 * @param score 0 to 1
 */
public record HappeningSuggestion(String id, String label, double score, List<Reason> reasons) {

    public HappeningSuggestion {
        reasons = List.copyOf(reasons);
    }
}
