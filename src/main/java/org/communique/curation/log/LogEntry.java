package org.communique.curation.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * A line of the log.
 *
 * @param step its number, from 1
 * @param undoes the step that it takes back, or 0
 * @param what the kind of decision: {@code accept}, {@code take-position}
 * @param words the decision in words
 * @param proposed the drafts that it is on, as they were
 * @param decided the decision with its values
 */
public record LogEntry(
        long step,
        long undoes,
        Instant when,
        String who,
        String what,
        String words,
        List<Proposed> proposed,
        JsonNode decided) {

    public LogEntry {
        proposed = List.copyOf(proposed);
    }

    /**
     * What a programme had proposed.
     *
     * @param confidence between 0 and 1
     * @param by the programme with its version: {@code rules/3}
     */
    public record Proposed(String article, String report, double confidence, String by, String speaker) {}
}
