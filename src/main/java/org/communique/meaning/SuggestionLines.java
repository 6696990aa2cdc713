package org.communique.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.meaning.suggestion.ClaimSuggestion;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.meaning.suggestion.HappeningSuggestion;
import org.communique.meaning.suggestion.Neighbour;
import org.communique.meaning.suggestion.PositionSuggestion;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.suggestion.Repetition;
import org.communique.meaning.suggestion.ReportSuggestions;
import org.communique.meaning.suggestion.Topic;

/** Suggestions as trees of texts and numbers, in an order that never changes. */
final class SuggestionLines {

    private SuggestionLines() {}

    static Map<String, Object> of(ReportSuggestions report) {
        return tree(
                "report", report.of().toString(),
                "claims", report.claims().stream().map(SuggestionLines::of).toList(),
                "new", report.isNew(),
                "unassigned",
                        report.unassigned().stream().map(SuggestionLines::of).toList(),
                "events", report.events().stream().map(SuggestionLines::of).toList(),
                "occasions",
                        report.occasions().stream().map(SuggestionLines::of).toList());
    }

    static Map<String, Object> of(Contradiction pair) {
        return tree(
                "contradiction", pair.proposition(),
                "affirming", pair.affirming().toString(),
                "contrary", pair.contrary().toString(),
                "one-speaker", pair.isOfOneSpeaker(),
                "score", rounded(pair.score()),
                "reasons", reasons(pair.reasons()));
    }

    static Map<String, Object> of(Repetition pair) {
        return tree(
                "repetition", List.of(pair.one().toString(), pair.other().toString()),
                "score", rounded(pair.score()),
                "reasons", reasons(List.of(pair.reason())));
    }

    static Map<String, Object> of(Topic topic) {
        return tree("topic", topic.term(), "passages", topic.passages(), "months", topic.months());
    }

    private static Map<String, Object> of(ClaimSuggestion claim) {
        Map<String, Object> tree = tree(
                "proposition", claim.proposition(),
                "score", rounded(claim.score()),
                "reasons", reasons(claim.reasons()));
        claim.position().map(SuggestionLines::of).ifPresent(position -> tree.put("position", position));
        return tree;
    }

    private static Map<String, Object> of(PositionSuggestion position) {
        return tree(
                "position", word(position.position()),
                "certainty", word(position.certainty()),
                "score", rounded(position.score()),
                "reasons", reasons(position.reasons()));
    }

    private static Map<String, Object> of(Neighbour neighbour) {
        return tree(
                "report", neighbour.at().toString(),
                "score", rounded(neighbour.score()),
                "reasons", reasons(neighbour.reasons()));
    }

    private static Map<String, Object> of(HappeningSuggestion happening) {
        return tree(
                "id", happening.id(),
                "score", rounded(happening.score()),
                "reasons", reasons(happening.reasons()));
    }

    private static List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> tree("kind", word(reason.kind()), "found", reason.found()))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static Map<String, Object> tree(Object... pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            tree.put((String) pairs[at], pairs[at + 1]);
        }
        return tree;
    }
}
