package org.communique.pipeline.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a dossier with one report of every level of trust is published under each policy. */
class SelectionTest {

    private static final Path SMALL = Path.of("src/test/resources/cases/small-material/material");

    private static final String REPORT =
            "  - {id: %1$s, statement: %1$s, mode: indirect, content: {at: [[0, 5]]}, %2$s}%n";
    private static final String STATEMENT =
            "  - {id: %s, speaker: ada, speech-act: say, review: machine, about: [closure], %s}%n";

    @TempDir
    Path folder;

    @BeforeEach
    void material() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/found.yaml"),
                """
                        article:
                          id: found
                          label: An article
                          publisher: herald
                          published: {date: 2021-05-03, basis: stated}
                          language: en
                          text: {sha256: E2AF36D7BCA30B5CCD621265E26158444FEE44E0F775018F5ECD912AFB464189, codePoints: 10}
                        reports:
                        """
                        + REPORT.formatted("read", "review: curated")
                        + REPORT.formatted(
                                "sure",
                                "review: machine, confidence: 0.98, within: unsure, extraction: {by: rules,"
                                        + " co-reports: [read, unsure, gone]}")
                        + REPORT.formatted("unsure", "review: machine, confidence: 0.6")
                        + REPORT.formatted("refused", "review: rejected, rejection: {reason: no statement, by: Bo}")
                        + REPORT.formatted("denied", "review: machine, confidence: 0.99")
                        + "statements:\n"
                        + STATEMENT.formatted("read", "part-of: unsure")
                        + STATEMENT.formatted("sure", "actuality: asserted")
                        + STATEMENT.formatted("unsure", "actuality: asserted")
                        + STATEMENT.formatted("refused", "actuality: asserted")
                        + STATEMENT.formatted("denied", "actuality: not-made"));
    }

    @Test
    void aDatasetThatSaysNothingPublishesWhatIsCuratedOrClear() throws IOException {
        assertThat(published("")).containsExactly("read", "sure");
        assertThat(heldBack("")).hasSize(3);
    }

    @Test
    void aDatasetMayPublishAllButWhatAPersonRefusedAndWhatWasNotSaid() throws IOException {
        assertThat(published("publish: {machine: all}")).containsExactly("read", "sure", "unsure");
    }

    @Test
    void aDatasetMayPublishOnlyWhatPeopleStandFor() throws IOException {
        assertThat(published("publish: {machine: none}")).containsExactly("read");
    }

    @Test
    void theConfidenceAskedForIsTheDatasetsChoice() throws IOException {
        assertThat(published("publish: {precision: 0.5}")).containsExactly("read", "sure", "unsure");
    }

    @Test
    void nothingThatIsPublishedSpeaksOfWhatIsNot() throws IOException {
        Dossier dossier = selected("");

        assertThat(dossier.statements()).extracting(Statement::id).containsExactly("read", "sure");
        assertThat(dossier.statements())
                .allSatisfy(one -> assertThat(one.partOf()).isEmpty());
        assertThat(dossier.reports()).allSatisfy(one -> assertThat(one.within()).isEmpty());
    }

    @Test
    void aStatementThatIsNoLongerThereIsNotNamed() throws IOException {
        assertThat(selected("").reports())
                .filteredOn(one -> one.id().equals("sure"))
                .flatExtracting(
                        one -> one.provenance().extraction().orElseThrow().coReports())
                .containsExactly("read");
    }

    @Test
    void actorsThatAProgrammeMadeArePublishedWithWhatNamesThem() throws IOException {
        Files.writeString(folder.resolve("authority/machine-persons.yaml"), """
            - {id: cleo, label: Cleo, evidence: [{document: found, at: [[0, 3]]}]}
            - {id: dan, label: Dan, evidence: [{document: found, at: [[4, 7]]}]}
            """);
        Path article = folder.resolve("articles/found.yaml");
        Files.writeString(
                article,
                Files.readString(article)
                        .replace("{id: sure, speaker: ada", "{id: sure, speaker: cleo")
                        .replace("{id: unsure, speaker: ada", "{id: unsure, speaker: dan"));

        assertThat(actors("")).contains("cleo").doesNotContain("dan");
        assertThat(actors("publish: {machine: all}")).contains("cleo", "dan");
        assertThat(actors("publish: {machine: none}"))
                .doesNotContain("cleo", "dan")
                .contains("ada", "bo");
        assertThat(Selection.of(material("publish: {machine: none}")).heldBack())
                .containsEntry("unreviewed actors that nothing published mentions", 2L);
    }

    private List<String> actors(String policy) throws IOException {
        return Selection.of(material(policy)).entities().map(Entity::id).toList();
    }

    private List<String> published(String policy) throws IOException {
        return selected(policy).reports().stream().map(Report::id).toList();
    }

    private Dossier selected(String policy) throws IOException {
        Material material = material(policy);
        List<Dossier> dossiers = new ArrayList<>();
        material.dossiers().forEach(dossiers::add);
        return Selection.of(material).published(dossiers.get(0));
    }

    private Iterable<Long> heldBack(String policy) throws IOException {
        return Selection.of(material(policy)).heldBack().values();
    }

    private Material material(String policy) throws IOException {
        Path dataset = folder.resolve("dataset.yaml");
        Files.writeString(dataset, Files.readString(SMALL.resolve("dataset.yaml")) + policy + "\n");
        List<Problem> problems = new ArrayList<>();
        Material material = new MaterialReader(folder, problems::add).read().orElseThrow();
        assertThat(problems).isEmpty();
        return material;
    }
}
