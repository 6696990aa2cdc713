package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.extension.StandIn;
import org.communique.material.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

    @TempDir
    Path folder;

    private Path dataset = Path.of("");

    @BeforeEach
    void aSampleDataset() {
        dataset = folder.resolve("sample");
        Run.of("init", dataset, "--sample");
    }

    @Test
    void noSuggestionIsInARelease() throws IOException {
        Run.of("build", dataset);
        Map<String, Sha256> before = files(dataset.resolve("rdf"));
        Map<String, Sha256> material = files(dataset.resolve("material"));

        Run.of("suggest", dataset);
        Run.of("build", dataset);

        assertThat(dataset.resolve(".communique/suggestions.jsonl")).exists();
        assertThat(files(dataset.resolve("rdf"))).isEqualTo(before);
        assertThat(files(dataset.resolve("material"))).isEqualTo(material);
    }

    @Test
    void theSameMaterialGivesTheSameBytes() throws IOException {
        Path file = dataset.resolve(".communique/suggestions.jsonl");
        Run.of("suggest", dataset);
        String first = Files.readString(file);
        Files.delete(file);
        Files.delete(dataset.resolve(".communique/meanings"));
        Run.of("suggest", dataset);

        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(Run.of("suggest", dataset, "--json").out()).startsWith("{\"reports\":");
    }

    @Test
    void anInterruptedFileIsComputedAnew() throws IOException {
        Path file = dataset.resolve(".communique/suggestions.jsonl");
        Run.of("suggest", dataset);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        Run.of("suggest", dataset);

        assertThat(Files.readString(file)).isEqualTo(whole);
    }

    @Test
    void theReviewPageShowsWhatWaitsForADecisionAndOnlyThat() throws IOException {
        Path statements = dataset.resolve("material/statements.yaml");
        Files.writeString(
                statements,
                Files.readString(statements)
                        .replace(
                                "  stances:\n    - {toward: bridge-safe, position: denies, certainty: certain}\n", ""));
        Path page = folder.resolve("review.html");
        Object[] review = {"review", "harbour-bridge", "-d", dataset, "--output", page};

        Run.of(review);
        assertThat(Files.readString(page)).doesNotContain("Suggested:");

        Run.of("suggest", dataset);
        Run.of(review);
        assertThat(Files.readString(page)).containsOnlyOnce("Suggested:").contains("Suggested: it denies “");
    }

    @Test
    void anAssistantThatInventsAddsNothingAndReplaysTheSameBytes() throws IOException {
        String content =
                "{\\\"proposition\\\": \\\"invented\\\", \\\"position\\\": \\\"denies\\\", \\\"quote\\\": \\\"No\\\"}";
        String answer = "{\"choices\": [{\"message\": {\"content\": \"" + content + "\"}}]}";
        Path file = dataset.resolve(".communique/assisted.jsonl");
        try (StandIn service = new StandIn(StandIn.saying(200, answer))) {
            Object[] command = {"suggest", dataset, "--assistant", service.address(), "--model", "m"};
            Run first = Run.of(command);
            Run again = Run.of(command);

            assertThat(first.status()).isZero();
            assertThat(first.err()).contains("0 suggestions").doesNotContain("0 rejected");
            assertThat(again.err()).contains("assistant: 0 asked");
            assertThat(Files.readString(file)).isEmpty();
        }
    }

    private static Map<String, Sha256> files(Path root) throws IOException {
        Map<String, Sha256> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
