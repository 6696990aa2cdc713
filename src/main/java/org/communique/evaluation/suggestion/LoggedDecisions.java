package org.communique.evaluation.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What people took of what was suggested to them, from the decision log of a dataset, {@code material/decisions.jsonl}.
 * Decisions that were taken back, or to which nothing was suggested, do not count.
 */
public final class LoggedDecisions {

    private static final String AFFIRMS = "affirms";

    private final List<Shortlisted> propositions = new ArrayList<>();
    private final List<Shortlisted> happenings = new ArrayList<>();
    private final List<Read> positions = new ArrayList<>();

    private LoggedDecisions() {}

    /** Those of a material; none where it has no log. */
    public static LoggedDecisions of(Path material) {
        Path log = material.resolve("decisions.jsonl");
        var decisions = new LoggedDecisions();
        if (Files.isRegularFile(log)) {
            try (Stream<String> lines = Files.lines(log)) {
                decisions.add(lines.flatMap(LoggedDecisions::entry).toList());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return decisions;
    }

    private static Stream<JsonNode> entry(String line) {
        try {
            return Stream.of(JsonMapper.builder().build().readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException broken) {
            return Stream.empty();
        }
    }

    private void add(List<JsonNode> entries) {
        Set<Long> undone = new HashSet<>();
        entries.forEach(entry -> undone.add(entry.path("undoes").asLong()));
        entries.stream()
                .filter(entry -> !undone.contains(entry.path("step").asLong()))
                .forEach(entry -> add(entry.path("what").asText(), entry.path("decided")));
    }

    private void add(String what, JsonNode decided) {
        List<String> offered = texts(decided.path("offered"));
        String report = decided.path("card").path("article").asText() + "#"
                + decided.path("card").path("report").asText();
        if (what.equals("take-position") && !offered.isEmpty()) {
            propositions.add(new Shortlisted(
                    report, offered.indexOf(decided.path("proposition").asText()) + 1));
        }
        if (what.equals("take-position") && decided.path("offeredPosition").isTextual()) {
            positions.add(new Read(
                    report,
                    !decided.path("offeredPosition").asText().equals(AFFIRMS),
                    !decided.path("position").asText().equals(AFFIRMS)));
        }
        if (what.equals("describe") && !offered.isEmpty()) {
            int rank = texts(decided.path("values")).stream()
                    .mapToInt(value -> offered.indexOf(value) + 1)
                    .filter(found -> found > 0)
                    .min()
                    .orElse(0);
            happenings.add(new Shortlisted(report, rank));
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The figures, with intervals if reports are to be drawn anew that often. */
    public SuggestionFigures figures(int rounds) {
        SuggestionFigures figures = new SuggestionFigures(rounds);
        figures.addShortlist("In the log: propositions", propositions);
        figures.addKeys("In the log: keys for a position on one of five", propositions);
        figures.addShortlist("In the log: events and occasions", happenings);
        if (!positions.isEmpty()) {
            figures.addReadings("In the log: denials and doubts", positions);
        }
        return figures;
    }
}
