package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.checking.MaterialFolder;
import org.communique.material.Problem;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.release.description.ReleaseNotes;
import org.communique.versions.Change;
import org.communique.versions.Change.Act;
import org.communique.versions.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people change in the material is told by the release that follows. */
class HistoryTest {

    @TempDir
    Path folder;

    private Outcome build() {
        return new Publication(
                        folder.resolve("material"),
                        ReleaseFolder.at(folder.resolve("rdf")),
                        QueryCatalogue.of(List.of()),
                        Progress.SILENT)
                .acceptingLowerGrades()
                .build(Optional.empty());
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve("material").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private List<Change> changes() {
        return Versions.of(folder.resolve("rdf"), "", LocalDate.EPOCH).changes(2);
    }

    @Test
    void aCorrectionWithItsErratumIsToldInTheTableTheNotesAndTheData() throws IOException {
        MaterialFolder.sound(folder);
        assertThat(build()).isInstanceOf(Outcome.Published.class);
        String version = Files.readString(folder.resolve("material/dataset.yaml"))
                .lines()
                .filter(line -> line.startsWith("version:"))
                .findFirst()
                .orElseThrow();
        change("dataset.yaml", version, "version: second");
        change("statements.yaml", "speaker: jose-marsh", "erratum: The day was wrong.\n  speaker: jose-marsh");

        assertThat(build()).isInstanceOf(Outcome.Published.class);

        assertThat(changes())
                .filteredOn(change -> change.act() == Act.CORRECTED)
                .extracting(Change::detail)
                .containsExactly("correction: The day was wrong.");
        assertThat(Files.readString(folder.resolve("rdf").resolve(ReleaseNotes.FILE)))
                .contains("1 statement corrected", "The day was wrong.");
        assertThat(Files.readString(folder.resolve("rdf/dataset.nq")))
                .contains("<http://schema.org/correction> \"The day");
    }

    @Test
    void aDayBeforeTheLastVersionsIsAFindingThatNamesItsPlace() throws IOException {
        MaterialFolder.sound(folder);
        build();
        String text = Files.readString(folder.resolve("material/dataset.yaml"));
        Files.writeString(
                folder.resolve("material/dataset.yaml"),
                text.replaceAll("(?m)^version:.*", "version: second")
                        .replaceAll("(?m)^issued:.*", "issued: 1999-01-01"));

        Outcome outcome = build();

        List<Problem> problems = outcome.match(published -> List.of(), Outcome.Refused::problems);
        assertThat(problems)
                .extracting(Problem::toString)
                .anyMatch(problem ->
                        problem.contains("dataset.yaml:") && problem.contains("'issued': 1999-01-01 is before"));
    }
}
