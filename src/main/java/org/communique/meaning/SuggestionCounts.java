package org.communique.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many suggestions a dataset has.
 *
 * @param reports that were looked at
 * @param known reports that may be about a proposition that the dataset has
 * @param fresh reports that may make a claim that nobody has worded yet
 * @param contrary reports that seem to deny or doubt the nearest proposition
 * @param events reports with an event or occasion to choose
 */
public record SuggestionCounts(
        int reports, int known, int fresh, int contrary, int events, int contradictions, int repetitions, int topics) {

    static SuggestionCounts of(JsonNode counts) {
        return new SuggestionCounts(
                counts.path("reports").asInt(),
                counts.path("known").asInt(),
                counts.path("new").asInt(),
                counts.path("denials-and-doubts").asInt(),
                counts.path("events").asInt(),
                counts.path("contradictions").asInt(),
                counts.path("repetitions").asInt(),
                counts.path("topics").asInt());
    }

    /** The counts by the names that {@code --json} prints. */
    public Map<String, Integer> fields() {
        Map<String, Integer> fields = new LinkedHashMap<>();
        fields.put("reports", reports);
        fields.put("known", known);
        fields.put("new", fresh);
        fields.put("denials-and-doubts", contrary);
        fields.put("events", events);
        fields.put("contradictions", contradictions);
        fields.put("repetitions", repetitions);
        fields.put("topics", topics);
        return fields;
    }
}
