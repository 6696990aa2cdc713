package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.checking.MaterialFolder;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Naming;
import org.communique.dossier.Report;
import org.communique.material.Problem;
import org.communique.material.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialReaderTest {

    @TempDir
    Path folder;

    private MaterialFolder material;
    private final List<Problem> told = new ArrayList<>();

    @BeforeEach
    void aCopyOfTheSoundMaterial() {
        material = MaterialFolder.sound(folder);
    }

    private Material read() {
        return new MaterialReader(material.material(), told::add).read().orElseThrow();
    }

    private static List<Dossier> dossiers(Material material) {
        var dossiers = new ArrayList<Dossier>();
        material.dossiers().forEach(dossiers::add);
        return dossiers;
    }

    @Test
    void dossiersComeInTheOrderOfTheirFilesAndAnewAtEachCall() {
        Material read = read();

        assertThat(dossiers(read))
                .extracting(dossier -> dossier.article().id())
                .containsExactly("portwick-post-2", "harbour-news-1", "portwick-post-1");
        assertThat(dossiers(read)).isEqualTo(dossiers(read));
    }

    @Test
    void aReportKeepsEveryWordAndSpan() {
        Report report = dossiers(read()).get(1).reports().get(0);

        assertThat(report.content()).containsExactly(new Span(71, 92), new Span(128, 147));
        assertThat(report.quotations().get(0).text()).isEqualTo("The bridge is safe 👍,");
        assertThat(report.asWorded().get(Report.Wording.NAME).text()).isEqualTo("Jose\u0301 Marsh");
        assertThat(report.clarity()).isEqualTo(Report.Clarity.CLEAR);
        assertThat(report.review()).isEqualTo(Report.Review.CURATED);
        assertThat(report.place().toString()).endsWith("material/articles/harbour-news-1.yaml:15");
    }

    @Test
    void jsonIsReadAsYamlIs() {
        material.write(
                "material/articles/portwick-post-1.json",
                "{\n"
                        + "\t\"article\": {\"id\":\"portwick-post-1\",\"label\":\"\\ud83d\\ude00"
                        + " \\/\",\"publisher\":\"portwick-post\",\n"
                        + "\t\t\"published\":{\"date\":\"2021-05-04\",\"basis\":\"inferred\"},\"language\":\"en\","
                        + "\"text\":{\"sha256\":\"" + "0".repeat(64) + "\",\"codePoints\":7}}}");

        assertThat(dossiers(read()).get(2).article().label()).isEqualTo("😀 /");
        assertThat(told).isEmpty();
    }

    @Test
    void aPlainLabelIsInTheDatasetsLanguage() {
        assertThat(read().authority()
                        .find("old-bridge", Entity.Location.class)
                        .orElseThrow()
                        .naming()
                        .labels())
                .containsEntry(Naming.OF_DATASET, "Old Bridge");
    }

    @Test
    void theProblemsOfADossierAreToldOnce() {
        material.write("material/articles/harbour-news-1.yaml", "article: 1");

        Material read = read();
        int first = told.size();
        dossiers(read);
        dossiers(read);

        assertThat(first).isPositive();
        assertThat(told).hasSize(first);
        assertThat(read.dossiers().areComplete()).isFalse();
    }

    @Test
    void materialThatChangesWhileItIsReadStopsTheRun() {
        Material read = read();

        material.write("material/articles/harbour-news-1.yaml", "article: 1");

        assertThatThrownBy(() -> dossiers(read))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed while it was read")
                .hasMessageContaining("harbour-news-1.yaml:1");
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() throws IOException {
        Path file = material.file("material/statements.yaml");
        Files.write(file, "- id: a\n  summary: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(material.problems())
                .containsExactly("encoding material/statements.yaml:2: byte 22 (0xE9) is not UTF-8;"
                        + " save the file in that encoding");
    }

    @Test
    void aLineOfFiftyMegabytesIsToldNotLoaded() throws IOException {
        writeMegabytes(material.file("material/articles/huge.yaml"), 50);
        writeMegabytes(material.file("material/articles/huge.jsonl"), 50);
        writeMegabytes(material.file("material/articles/large.yaml"), 2);

        assertThat(material.problems())
                .containsExactly(
                        "unreadable material/articles/huge.jsonl:1: the line is longer than 4 MiB; give what stands in"
                                + " it a file of its own",
                        "unreadable material/articles/huge.yaml: the file is larger than 16 MiB; split it",
                        "syntax material/articles/large.yaml:1: the line is longer than a million characters");
    }

    private static void writeMegabytes(Path file, int megabytes) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        }
    }

    @Test
    void linksThatLeadNowhereOrInACircleAreTold() throws IOException {
        Files.createSymbolicLink(material.file("material/articles/again"), material.file("material/articles"));
        Files.createSymbolicLink(material.file("material/articles/lost.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(material.file("material/articles/self.yaml"), Path.of("self.yaml"));
        Files.delete(material.file("material/statements.yaml"));
        Files.createSymbolicLink(material.file("material/statements.yaml"), Path.of("statements.yaml"));

        assertThat(material.problems())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("unreadable material/articles/again: the link leads back to a folder that contains"
                                + " it; remove it"))
                .anySatisfy(line -> assertThat(line).startsWith("unreadable material/articles/lost.yaml: "))
                .anySatisfy(line -> assertThat(line).startsWith("unreadable material/articles/self.yaml: "))
                .anySatisfy(line -> assertThat(line).startsWith("unreadable material/statements.yaml: "));
    }

    @Test
    void aFolderWhereAFileShouldBeIsTold() throws IOException {
        Files.delete(material.file("material/dataset.yaml"));
        Files.createDirectory(material.file("material/dataset.yaml"));

        assertThat(material.problems())
                .containsExactly("unreadable material/dataset.yaml: it cannot be read: it is not a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "authority"})
    void aFileWhereAFolderShouldBeIsToldAndNothingThatFollowsFromIt(String name) throws IOException {
        Files.move(material.file("material/" + name), material.file("elsewhere"));
        Files.createFile(material.file("material/" + name));

        assertThat(material.problems())
                .containsExactly(
                        "unreadable material/" + name + ": it is a file where a folder is needed; move it elsewhere");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        var reader = new MaterialReader(folder.resolve("no-such-folder"), told::add);

        assertThat(reader.read()).isEmpty();
        assertThat(told)
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith("there is no such folder"));
    }

    @Test
    void aFolderWithoutArticlesIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.copy(material.file("material/dataset.yaml"), empty.resolve("dataset.yaml"));

        assertThat(new MaterialReader(empty, told::add).read()).isPresent();
        assertThat(told)
                .extracting(Problem::place)
                .containsExactly(empty.resolve("articles").toString());
    }
}
