package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From articles to dossiers, as somebody at a terminal does it. */
class ExtractCommandTest {

    private static final String STORY = """
            The ferry will return in spring, Ada Example, the mayor, told reporters on Monday.

            “We are glad to have it back,” said Ada Example. According to Carl Newman, a sailor, the boats are sound.

            Carl Newman said that the crews would come back, too.
            """;

    @TempDir
    Path folder;

    private Path dataset;
    private Path material;

    @BeforeEach
    void begin() throws IOException {
        dataset = Run.template(folder.resolve("mine"));
        material = dataset.resolve("material");
        Files.createDirectories(folder.resolve("news"));
        Files.writeString(
                folder.resolve("news/ferry-2025-03-04.txt"),
                "---\npublisher: Harbour News\nauthor: Dana Writer\n---\n" + STORY);
    }

    @Test
    void whatIsExtractedIsInOrderAndBuilds() {
        Run extracted = extract("news");

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out()).startsWith("1 articles, ");
        Run check = Run.of("check", dataset, "--texts", dataset.resolve("texts"));
        assertThat(check.err()).isEmpty();
        Run built = Run.of("build", dataset, "--texts", dataset.resolve("texts"));
        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
    }

    @Test
    void theDossierSaysWhoseItIsAndThatNobodyHasLookedAtIt() throws IOException {
        extract("news");

        assertThat(dossier())
                .contains("publisher: harbour-news", "date: \"2025-03-04\"", "review: machine", "speaker: ada-example")
                .doesNotContain("review: curated");
        assertThat(Files.readString(dataset.resolve("texts/ferry-2025-03-04.txt")))
                .isEqualTo(STORY);
        assertThat(Files.readString(material.resolve("authority/machine-persons.yaml")))
                .contains("label: \"Carl Newman\"", "label: \"Dana Writer\"");
    }

    @Test
    void aSecondRunWritesTheSame() throws IOException {
        extract("news");
        Map<String, Sha256> first = digests();

        extract("news");
        assertThat(digests()).isEqualTo(first);

        Run resumed = extract("news", "--resume");
        assertThat(digests()).isEqualTo(first);
        assertThat(resumed.out()).contains("0 articles, 0 reports", "1 articles passed over");
    }

    @Test
    void aRunThatWasKilledBeforeItWroteTheActorsIsMendedByResuming() throws IOException {
        extract("news");
        Map<String, Sha256> whole = digests();
        try (Stream<Path> files = Files.list(material.resolve("authority"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("machine-"))
                    .toList()) {
                Files.delete(file);
            }
        }

        Run resumed = extract("news", "--resume");

        assertThat(resumed.out()).contains("1 articles, ", "0 articles passed over");
        assertThat(digests()).isEqualTo(whole);
    }

    @Test
    void aRunThatWasKilledBeforeItWroteWhereAnActorIsNamedIsMendedByResuming() throws IOException {
        extract("news");
        Path persons = material.resolve("authority/machine-persons.yaml");
        String before = Files.readString(persons);
        Files.writeString(
                folder.resolve("news/later-2025-03-05.txt"),
                "---\npublisher: Harbour News\n---\nCarl Newman said that the boats would sail again.\n");
        extract("news");
        Map<String, Sha256> whole = digests();
        assertThat(persons).content().isNotEqualTo(before);
        Files.writeString(persons, before);

        Run resumed = extract("news", "--resume");

        assertThat(resumed.out()).contains("1 articles, ", "1 articles passed over");
        assertThat(digests()).isEqualTo(whole);
    }

    @Test
    void anArticleOfNoDayIsOfTheDayThatPeopleGaveItInItsDossier() throws IOException {
        Files.copy(dataset.resolve("texts/harbour-bridge.txt"), folder.resolve("news/harbour-bridge.txt"));

        Run extracted = extract("news/harbour-bridge.txt");

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out()).startsWith("1 articles, ");
    }

    @Test
    void whatAPersonCuratedIsNotTouched() throws IOException {
        extract("news");
        Path file = material.resolve("articles/ferry-2025-03-04.yaml");
        String curated = dossier()
                .replaceFirst("review: machine\n", "review: curated   # read by Ann\n")
                .replace("label: \"Article", "label: \"An article");
        Files.writeString(file, curated);

        Run again = extract("news");

        assertThat(again.err()).isEmpty();
        assertThat(dossier()).contains("# read by Ann", "label: \"An article");
        assertThat(dossier().lines().filter(line -> line.startsWith("  - id:")))
                .containsExactlyInAnyOrderElementsOf(curated.lines()
                        .filter(line -> line.startsWith("  - id:"))
                        .toList());
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void wordsThatPeopleHaveAStatementForGetThatStatement() throws IOException {
        Run extracted = extract(bridge());

        assertThat(extracted.out()).contains("1 reports joined");
        assertThat(dossier("bridge-2025-03-03"))
                .contains("statement: ada-example-2025-03-03", "review: machine")
                .doesNotContain("speaker: ada-example");
        assertThat(Run.of("check", dataset, "--texts", dataset.resolve("texts")).err())
                .isEmpty();
        String first = dossier("bridge-2025-03-03");
        extract("news/bridge-2025-03-03.txt", "--resume");
        assertThat(dossier("bridge-2025-03-03")).isEqualTo(first);
    }

    @Test
    void wordsThatPeopleHaveTwoStatementsForAreLeftToPeople() throws IOException {
        Path statements = material.resolve("statements.yaml");
        String first = Files.readString(statements).split("(?m)^- id: bo-sample", 2)[0];
        Files.writeString(
                statements, Files.readString(statements) + "\n" + first.replace("- id: ada", "- id: again-ada"));
        Path reports = material.resolve("articles/harbour-bridge.yaml");
        String second = Files.readString(reports).split("(?m)^(?=  - id: r[23])", 3)[1];
        Files.writeString(
                reports,
                Files.readString(reports)
                        + "\n"
                        + second.replace("id: r2", "id: r4").replace("statement: ada", "statement: again-ada"));

        Run extracted = extract(bridge());

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out()).contains("0 reports joined");
        assertThat(dossier("bridge-2025-03-03")).contains("speaker: ada-example");
    }

    private String bridge() throws IOException {
        Files.writeString(
                folder.resolve("news/bridge-2025-03-03.txt"),
                "---\npublisher: Coast Daily\n---\n“The bridge is safe today, and we will keep it so,” Ada Example said"
                        + " on 3 March 2025.\n");
        return "news/bridge-2025-03-03.txt";
    }

    @Test
    void aReportThatAPersonMovedIsNotProposedAgain() throws IOException {
        extract("news");
        String[] reports = dossier().split("(?=  - id: )");
        String moved = reports[reports.length / 2]
                .replaceFirst("(?m)^    content: .*$", "    content: {at: [[0, 3]]}")
                .replace("mode: mixed", "mode: indirect")
                .replaceFirst("(?m)^    quotations: .*\n", "")
                .replace("review: machine", "review: curated");

        edit(dossier().replace(reports[reports.length / 2], moved));

        assertEachStandsThereOnceAfterAnotherRun();
    }

    @Test
    void aStatementThatAPersonCuratedIsNotProposedAgain() throws IOException {
        extract("news");
        int statements = dossier().indexOf("\nstatements:");

        edit(dossier().substring(0, statements)
                + dossier()
                        .substring(statements)
                        .replaceFirst("review: machine", "about: [bridge-closure]\n    review: curated"));

        assertEachStandsThereOnceAfterAnotherRun();
    }

    @Test
    void aCommentMakesNoProposalAPersons() throws IOException {
        extract("news");

        edit(dossier().replace("review: machine\n", "review: machine   # to be read\n"));

        assertEachStandsThereOnceAfterAnotherRun();
    }

    @Test
    void whatPerhapsSaysTheSameIsNotedOnceHoweverOftenARunIsResumed() throws IOException {
        Files.writeString(
                folder.resolve("news/a-2025-03-04.txt"),
                "“You quickly took strong measures at the critical moment and calmed the harbour,” said Ada Example.");
        Files.writeString(
                folder.resolve("news/b-2025-03-04.txt"),
                "“At a critical moment you took measures that were strong, quickly calming Portwick,” said Ada Example.");
        extract("news");
        Path second = material.resolve("articles/b-2025-03-04.yaml");
        String first = Files.readString(second);

        extract("news", "--resume");

        assertThat(first).contains("perhaps of the same words as");
        assertThat(second).hasContent(first);
    }

    private void edit(String dossier) throws IOException {
        assertThat(dossier).isNotEqualTo(dossier());
        Files.writeString(material.resolve("articles/ferry-2025-03-04.yaml"), dossier);
    }

    private void assertEachStandsThereOnceAfterAnotherRun() throws IOException {
        assertThat(extract("news").err()).isEmpty();
        assertThat(dossier().lines().filter(line -> line.startsWith("  - id:"))).doesNotHaveDuplicates();
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void aCuratedDossierOfAnotherTextIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("news/harbour-bridge.txt"), STORY);

        Run refused =
                extract("news/harbour-bridge.txt", "--published", "2025-03-03", "--texts", folder.resolve("other"));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("harbour-bridge.yaml", "the article's text is another now");
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }

    @Test
    void aTextOfSomebodysIsNotWrittenOver() throws IOException {
        Path text = Files.writeString(dataset.resolve("texts/ferry-2025-03-04.txt"), "mine");

        Run refused = extract("news");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("another text stands there", "--texts");
        assertThat(text).hasContent("mine");
    }

    @Test
    void anArticleOfNoDayIsAProblemWithItsRemedy() throws IOException {
        Files.writeString(folder.resolve("news/ferry-2025-03-04.txt"), "She said it was fine.");
        Files.move(folder.resolve("news/ferry-2025-03-04.txt"), folder.resolve("news/undated.txt"));

        Run undated = extract("news");

        assertThat(undated.status()).isEqualTo(1);
        assertThat(undated.err()).contains("undated: nothing says when it was published", "--published");
        assertThat(extract("news", "--published", "2025-03-04").status()).isZero();
    }

    @Test
    void offsetsAloneNeedNoDataset() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("The mayor said that it rained.".getBytes(StandardCharsets.UTF_8)));
            Run offsets = Run.of("extract", "-", "--format", "standoff-jsonl", "--extractor", "rules");

            assertThat(offsets.status()).isZero();
            assertThat(offsets.out())
                    .startsWith("{\"id\":\"text-")
                    .contains("\"source\":[[0,9]],\"cue\":[[10,14]],\"content\":[[15,29]]")
                    .endsWith("\n");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void dossiersCanBeLines() throws IOException {
        Path lines = folder.resolve("dossiers.jsonl");

        Run written = extract("news", "--format", "jsonl", "--output", lines);

        assertThat(written.status()).as(written.err()).isZero();
        assertThat(Files.readString(lines))
                .startsWith("{\"article\":{\"id\":\"ferry-2025-03-04\"")
                .hasLineCount(1);
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsExtracted() throws IOException {
        Files.write(folder.resolve("news/broken.txt"), new byte[] {'a', 0, 'b'});

        Run partly = extract("news");

        assertThat(partly.status()).isEqualTo(1);
        assertThat(partly.err()).contains("broken.txt: it holds NUL characters", "1 problem");
        assertThat(partly.out()).startsWith("1 articles, ");
    }

    @Test
    void wrongUsageIsToldInALine() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(extract("none").status()).isEqualTo(2);
        assertThat(extract("none").err()).contains("there is no file or folder");
        assertThat(extract("empty").err()).contains("there are no articles in");
        Run nowhere = Run.of("extract", folder.resolve("news"), "--into", folder.resolve("empty"));
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("no dataset.yaml", "communique init");
        assertThat(extract("news", "--output", "x").err()).contains("--format jsonl");
        assertThat(extract("news", "--longest", 0).status()).isEqualTo(2);
        assertThat(extract("news", "--format", "jsonl", "--output", folder.resolve("none/x"))
                        .err())
                .contains("there is no folder ", " for x");
        assertThat(extract("news", "--published", "yesterday").err()).isEqualTo("""
                        communique: Invalid value for option '--published': 'yesterday' is no day such as 2022-01-07
                        See 'communique extract --help'.
                        """);
    }

    private Run extract(String input, Object... options) {
        return Run.of(Stream.concat(
                        Stream.of("extract", folder.resolve(input), "--into", material, "--extractor", "rules"),
                        Stream.of(options))
                .toArray());
    }

    private String dossier() throws IOException {
        return dossier("ferry-2025-03-04");
    }

    private String dossier(String article) throws IOException {
        return Files.readString(material.resolve("articles").resolve(article + ".yaml"));
    }

    private Map<String, Sha256> digests() throws IOException {
        Map<String, Sha256> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(file.toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
