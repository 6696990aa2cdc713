package org.communique.meaning.suggestion;

import java.util.List;

/**
 * What is suggested for one report, the best of each kind first.
 *
 * @param claims at most five propositions
 * @param isNew whether none of them is near enough: the passage may make a claim that nobody has worded yet
 * @param unassigned passages without a proposition that may make the same claim, at most five
 * @param events at most five
 * @param occasions at most five
 */
public record ReportSuggestions(
        ReportKey of,
        List<ClaimSuggestion> claims,
        boolean isNew,
        List<Neighbour> unassigned,
        List<HappeningSuggestion> events,
        List<HappeningSuggestion> occasions) {

    public ReportSuggestions {
        claims = List.copyOf(claims);
        unassigned = List.copyOf(unassigned);
        events = List.copyOf(events);
        occasions = List.copyOf(occasions);
    }
}
