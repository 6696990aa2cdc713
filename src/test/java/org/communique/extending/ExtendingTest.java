package org.communique.extending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of {@code docs/extending.md} do what the page says. */
class ExtendingTest {

    private static final String PAGE = "docs/extending.md";

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        WorkedExamples examples = WorkedExamples.of(Files.readString(Path.of(PAGE)));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        copy(Path.of("ontology"), folder.resolve("ontology"));
        copy(Path.of("ontology"), classes.resolve("org/communique/ontology"));
        copy(Path.of("docs"), folder.resolve("docs"));
        examples.apply(folder, classes);
        Files.writeString(folder.resolve("laws.yaml"), examples.ofDataset("material/authority/laws.yaml"));
        OtherProcess process = OtherProcess.in(classes, entry -> true);
        process.compile(examples.java(folder));
        assertThat(process.run(folder, Trial.class.getName()))
                .contains("jurisdiction 'bo-sample' is a person, not an organization");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void aPlainKindTouchesNoMoreThanSixFiles() throws IOException {
        String page = Files.readString(Path.of(PAGE));
        String section = page.substring(page.indexOf("## A new kind of thing"), page.indexOf("## A new table"));

        assertThat(WorkedExamples.of(section).files()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aLawIsInTheReleaseWithItsStateAndInATableOfItsOwn() throws IOException {
        assertThat(read("dataset/rdf/dataset.nt"))
                .contains("/id/law/harbour-act> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                        + " <https://w3id.org/communique/ns#Law> .")
                .contains("/id/law/harbour-act> <http://schema.org/legislationJurisdiction>"
                        + " <https://example.org/bridge/id/actor/city> .");
        assertThat(read("dataset/rdf/csv/laws.csv"))
                .startsWith("law,label,jurisdiction,jurisdiction_label,wikidata,evidence")
                .contains("/id/law/harbour-act,Harbour Act,https://example.org/bridge/id/actor/city,The City,,");
        assertThat(read("dataset/rdf/dataset.ttl")).contains("law:harbour-act");
    }

    @Test
    void aLawHasAPageWithWhatWasSaidAboutIt() throws IOException {
        assertThat(read("law.html"))
                .contains("Harbour Act", "Law", "Jurisdiction", "The City", "What was said about it", "Bo Sample");
    }

    @Test
    void aLawIsFoundByItsKind() throws IOException {
        assertThat(read("search.html")).contains("Harbour Act", "/id/law/harbour-act");
        assertThat(read("misspelt.html")).contains("Did you mean /id/law/harbour-act?");
    }

    @Test
    void aNewTableIsWritten() throws IOException {
        assertThat(read("dataset/rdf/csv/mentions.csv"))
                .startsWith("mention,name,thing,thing_label")
                .contains("Ada Example");
        assertThat(read("dataset/rdf/csv/metadata.json")).contains("mentions.csv");
    }

    @Test
    void aNewSectionIsOnThePage() throws IOException {
        assertThat(read("proposition.html")).contains("Where it comes from", "Found in");
    }
}
