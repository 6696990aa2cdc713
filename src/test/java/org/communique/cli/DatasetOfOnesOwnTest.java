package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newcomer's way: {@code init}, {@code check}, {@code build}, {@code query}. */
class DatasetOfOnesOwnTest {

    @TempDir
    Path folder;

    private Path dataset;

    @BeforeEach
    void begin() {
        dataset = Run.template(folder.resolve("mine"));
    }

    @Test
    void theDatasetToStartFromIsInOrderAndFitsItsText() {
        Run check = Run.of("check", dataset, "--texts", dataset.resolve("texts"));

        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("is in order, and so is every span in the texts");
    }

    @Test
    void aFolderThatIsNotEmptyIsNotWrittenInto() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("notes.txt"), "mine");

        Run refused = Run.of("init", own, "--sample");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("is not empty");
        assertThat(own).isDirectoryContaining("glob:**/notes.txt");
        assertThat(own.resolve("material")).doesNotExist();
    }

    @Test
    void aFileIsNoFolderToBeginIn() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Run.of("init", file, "--sample").status()).isEqualTo(2);
        assertThat(Run.of("init", file.resolve("below"), "--sample").err())
                .doesNotContain("\tat ")
                .contains("below");
    }

    @Test
    void findingsAreToldWithFileAndLineAndRemedy() throws IOException {
        Path statements = dataset.resolve("material/statements.yaml");
        Files.writeString(statements, Files.readString(statements).replace("bo-sample\n", "bo-sampel\n"));

        Run check = Run.of("check", dataset);

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err())
                .containsPattern("material/statements\\.yaml:\\d+: .*'bo-sampel'.*did you mean 'bo-sample'")
                .contains("finding");
        assertThat(check.out()).isEmpty();
    }

    @Test
    void aTextThatIsNotTheOneCuratedIsAFinding() throws IOException {
        Files.writeString(dataset.resolve("texts/harbour-bridge.txt"), "Something else.");

        Run check = Run.of("check", dataset, "--texts", dataset.resolve("texts"));

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).contains("harbour-bridge.yaml:");
    }

    @Test
    void theReleaseOfItParsesAndAnswers() throws IOException {
        Run built = Run.of("build", dataset);

        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out())
                .matches("Released [\\d,]+ statements? of [\\d,]+ documents?, [\\d,]+ quads, into .*rdf\\R");
        assertThat(RDFDataMgr.loadDataset(dataset.resolve("rdf/dataset.trig").toString()).asDatasetGraph().stream()
                        .count())
                .isPositive();
        aStoredQuestionIsAskedByItsName();
        aQuestionOfOnesOwnIsAskedByItsFile();
    }

    private void aStoredQuestionIsAskedByItsName() {
        Run asked = Run.of("query", "who-is-quoted-most", "-d", dataset);

        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(asked.out()).contains("---").contains("Ada Example");
    }

    private void aQuestionOfOnesOwnIsAskedByItsFile() throws IOException {
        Path question = Files.writeString(folder.resolve("question.rq"), """
            PREFIX cq: <https://w3id.org/communique/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?speaker ?date { ?s cq:speaker/rdfs:label ?speaker ; cq:earliest ?date } ORDER BY ?speaker
            """);

        assertThat(Run.of("query", question, "-d", dataset, "--format", "csv").out())
                .isEqualToNormalizingNewlines("speaker,date\nAda Example,2025-03-03\nBo Sample,2025-03-03\n");
        assertThat(Run.of("query", question, "-d", dataset, "-f", "JSON").out())
                .contains("\"bindings\"", "\"value\"", "Bo Sample");
        assertThat(Run.of("query", question, "-d", dataset).out().lines())
                .anyMatch(row -> row.matches("Bo Sample\\s+2025-03-03"));
    }

    @Test
    void theQuestionsAreListed() {
        Run listed = Run.of("query", "-d", dataset);

        assertThat(listed.status()).isZero();
        assertThat(listed.out()).contains("  who-said-what-about-an-event ");
    }

    @Test
    void aQuestionThatNobodyHasStoredIsWrongUsageAndGetsTheNearestOne() {
        Run unknown = Run.of("query", "who-is-quoted-mots", "-d", dataset);

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'who-is-quoted-most'", "lists the stored questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * {", "ASK {}", "DELETE WHERE {?s ?p ?o}"})
    void aQuestionThatIsNoSelectIsWrongUsage(String text) throws IOException {
        Path question = Files.writeString(folder.resolve("question.rq"), text);

        Run wrong = Run.of("query", question, "-d", dataset);

        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err())
                .startsWith("communique: ")
                .contains("question.rq: ")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query who-is-quoted-most -d", "serve --port 0"})
    void withoutAReleaseTheRemedyIsTold(String line) {
        Run early = Run.of((Object[]) (line + " " + dataset).split(" "));

        assertThat(early.status()).isEqualTo(1);
        assertThat(early.err()).contains("no release in", "communique build").doesNotContain("\tat ");
    }

    @Test
    void quietSaysNothingWhenAllGoesWell() {
        Run quiet = Run.of("build", dataset, "--quiet");

        assertThat(quiet.out() + quiet.err()).isEmpty();
        assertThat(quiet.status()).isZero();
    }

    @Test
    void aFolderWithOtherThingsInItIsNoPlaceForARelease() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("notes.txt"), "mine");

        Run refused = Run.of("build", dataset, "--release", own);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("is not a release, and its contents would be lost")
                .doesNotContain("\tat ");
        assertThat(own.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void aReleaseThatCannotBeWrittenIsToldInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run refused = Run.of("build", dataset, "--release", file.resolve("rdf"));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains(file + " is a file, not a folder").doesNotContain("\tat ");
    }

    @Test
    void theWholeSiteIsWrittenAsFilesButNotOverSomebodysOwn() throws IOException {
        Path twin = folder.resolve("public");
        Run.of("build", dataset);

        Run written = Run.of("site", twin, "-d", dataset, "--address", "https://data.example.org/");

        assertThat(written.status()).isZero();
        assertThat(written.out()).matches("(?s)Wrote [\\d,]+ files into .*; [\\d,]+ links, none broken\\R");
        assertThat(Files.readString(twin.resolve("robots.txt"))).contains("https://data.example.org/sitemap.xml");
        assertThat(Run.of("site", dataset, "-d", dataset).err()).contains("communique site public -d " + dataset);
        Run refused = Run.of("site", dataset.resolve("material"), "-d", dataset);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("is not a static site").doesNotContain("\tat ");
        assertThat(dataset.resolve("material")).isDirectory();
        Run nowhere = Run.of("site", folder.resolve("other"), "-d", dataset, "--address", "data.example.org/\"a");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("https://data.example.org");
    }

    @Test
    void anEvaluationTellsWhichTextsItCouldNotCompare() throws IOException {
        Path texts = dataset.resolve("texts");
        Run all = Run.of("evaluate", dataset.resolve("material"), "--texts", texts, "--extractor", "rules");
        assertThat(all.status()).as(all.err()).isZero();
        Files.writeString(texts.resolve("harbour-bridge.txt"), "another text");

        Run fewer = Run.of("evaluate", dataset.resolve("material"), "--texts", texts, "--extractor", "rules");

        assertThat(fewer.status()).isEqualTo(1);
        assertThat(fewer.err()).contains("harbour-bridge.yaml", "the SHA-256 differs");
    }

    @Test
    void twoBuildsAtOnceDoNotMix() throws IOException {
        try (FileChannel lock = FileChannel.open(
                        dataset.resolve(".rdf.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            assertThat(held.isValid()).isTrue();

            Run second = Run.of("build", dataset);

            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err()).contains("another build is writing").doesNotContain("\tat ");
        }
    }

    @Test
    void anEndpointThatDoesNotAnswerIsToldInALine() {
        Run refused = Run.of("query", "who-is-quoted-most", "--endpoint", "http://localhost:1/sparql", "-d", dataset);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("http://localhost:1/sparql did not answer")
                .doesNotContain("\tat ");
    }
}
