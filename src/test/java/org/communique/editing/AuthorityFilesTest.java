package org.communique.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link is added to an entry, and nothing else changes. */
class AuthorityFilesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final String PEOPLE = "# who\n- id: ada\n  label: Ada   # the mayor\n\n- id: bo\n  label: Bo\n";
    private static final String LINKED = "# who\n- id: ada\n  wikidata:\n    id: Q1\n    match: exact\n    evidence:\n"
            + "      - {source: wikidata, locator: Q1, note: 'chosen among candidates on 2025-03-03'}\n"
            + "  label: Ada   # the mayor\n\n- id: bo\n  label: Bo\n";

    @TempDir
    Path folder;

    @Test
    void aLinkIsWrittenIntoTheEntryAndItsSourceIsListed() throws IOException {
        Path file = people(PEOPLE);

        assertThat(new AuthorityFiles(folder).link("ada", "Q1", DAY)).isEqualTo(file);

        assertThat(file).hasContent(LINKED);
        assertThat(folder.resolve("sources.yaml")).content().contains("- id: wikidata\n");
    }

    @Test
    void theEndsOfLinesStayAsTheyWere() throws IOException {
        Path file = people(PEOPLE.replace("\n", "\r\n"));

        new AuthorityFiles(folder).link("ada", "Q1", DAY);

        assertThat(Files.readString(file)).isEqualTo(LINKED.replace("\n", "\r\n"));
    }

    @Test
    void nothingIsLeftBesideTheFilesAndASecondLinkIsRefused() throws IOException {
        people(PEOPLE);
        new AuthorityFiles(folder).link("ada", "Q1", DAY);

        assertThatThrownBy(() -> new AuthorityFiles(folder).link("ada", "Q2", DAY))
                .isInstanceOf(EditRefused.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .extracting(Path::getFileName)
                    .map(Path::toString)
                    .containsExactlyInAnyOrder("persons.yaml", "sources.yaml");
        }
    }

    @Test
    void aFileOfAnotherEncodingIsLeftAsItIs() throws IOException {
        byte[] bytes = PEOPLE.replace("Bo\n", "B\u00F6\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("persons.yaml"), bytes);

        assertThatThrownBy(() -> new AuthorityFiles(folder).link("ada", "Q1", DAY))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("is not UTF-8");

        assertThat(file).hasBinaryContent(bytes);
    }

    private Path people(String text) throws IOException {
        return Files.writeString(folder.resolve("persons.yaml"), text);
    }
}
