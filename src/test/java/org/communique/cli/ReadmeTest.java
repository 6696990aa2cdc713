package org.communique.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the release says. */
class ReadmeTest {

    private static final Path RELEASE = Path.of("rdf");
    private static final Pattern QUESTION_AND_ANSWER =
            Pattern.compile("```sparql\\n(.*?)```.*?```text\\n(.*?)```", Pattern.DOTALL);
    /** Wikidata's statements are not the dataset's. */
    private static final String WIKIBASE = "http://wikiba.se/";

    private static final Pattern FIGURES = Pattern.compile("<!-- figures -->(.*?)<!-- /?figures -->", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("(?m)^\\| ([a-z ]+?) *\\| *([\\d,]+) *\\|");

    private static final Map<String, String> CLASSES = Map.ofEntries(
            entry("documents", "Document"),
            entry("reports", "Report"),
            entry("statements", "Statement"),
            entry("stances", "Stance"),
            entry("propositions", "Proposition"),
            entry("assessments", "Assessment"),
            entry("persons", "Person"),
            entry("organizations", "Organization"),
            entry("memberships", "Membership"),
            entry("places", "Place"),
            entry("events", "Event"),
            entry("occasions", "Occasion"),
            entry("mentions", "Mention"),
            entry("passages", "Passage"),
            entry("questions", "SPARQLSelectExecutable"));

    @Test
    void theAnswerOfTheExampleIsTheRealOne(@TempDir Path folder) throws IOException {
        Matcher example = QUESTION_AND_ANSWER.matcher(readme());
        assertThat(example.find())
                .as("a sparql block, and a text block after it")
                .isTrue();
        Path question = Files.writeString(folder.resolve("question.rq"), example.group(1));

        Run asked = Run.of("query", question, "-d", Path.of("").toAbsolutePath());

        assertThat(asked.err()).isEmpty();
        assertThat(trimmed(asked.out())).isEqualTo(trimmed(example.group(2)));
    }

    @Test
    void theFiguresAreThoseOfTheRelease() throws IOException {
        Map<String, Long> figures = figures();

        assertThat(figures).containsKeys("documents", "reports", "statements", "propositions", "events", "quads");
        Map<String, Long> counted = new LinkedHashMap<>();
        for (String name : figures.keySet()) {
            counted.put(name, count(name));
        }
        assertThat(figures).isEqualTo(counted);
    }

    private static Map<String, Long> figures() throws IOException {
        Matcher table = FIGURES.matcher(readme());
        assertThat(table.find()).as("a table between <!-- figures --> marks").isTrue();
        return FIGURE.matcher(table.group(1))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> Long.parseLong(row.group(2).replace(",", "")),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static long count(String name) throws IOException {
        return switch (name) {
            case "quads" -> lines();
            case "speakers" -> objects("<https://w3id.org/communique/ns#speaker>");
            default -> things(name);
        };
    }

    private static long things(String name) throws IOException {
        assertThat(CLASSES).as("what the README counts").containsKey(name);
        JsonNode classes = new ObjectMapper()
                .readTree(RELEASE.resolve("statistics.json").toFile())
                .path("classes");
        return classes.properties().stream()
                .filter(type -> !type.getKey().startsWith(WIKIBASE))
                .filter(type -> type.getKey().matches(".*[/#]" + CLASSES.get(name)))
                .mapToLong(type -> type.getValue().asLong())
                .max()
                .orElse(0);
    }

    private static long lines() throws IOException {
        try (Stream<String> lines = Files.lines(RELEASE.resolve("dataset.nq"))) {
            return lines.count();
        }
    }

    private static long objects(String property) throws IOException {
        try (Stream<String> lines = Files.lines(RELEASE.resolve("dataset.nq"))) {
            return lines.map(line -> line.split(" ", 4))
                    .filter(terms -> terms[1].equals(property))
                    .map(terms -> terms[2])
                    .distinct()
                    .count();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String trimmed(String table) {
        return table.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
