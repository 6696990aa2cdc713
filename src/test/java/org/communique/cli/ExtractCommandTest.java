package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.material.Sha256;
import org.junit.jupiter.api.Test;

/** From articles to dossiers, as somebody at a terminal does it. */
class ExtractCommandTest extends FerryNews {

    @Test
    void whatIsExtractedIsInOrderAndBuilds() {
        Run extracted = extract("news");

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out()).startsWith("1 article, ");
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
    void anArticleGivenTwiceIsTold() throws IOException {
        Files.copy(folder.resolve("news/ferry-2025-03-04.txt"), folder.resolve("news/second-2025-03-04.txt"));

        assertThat(extract("news").err())
                .contains("second-2025-03-04: its text is that of 'ferry-2025-03-04' too", "'communique remove second");
    }

    @Test
    void aCopyInALaterRunIsTold() throws IOException {
        extract("news");
        Files.createDirectory(folder.resolve("later"));
        Files.copy(folder.resolve("news/ferry-2025-03-04.txt"), folder.resolve("later/copy-2025-03-04.txt"));

        assertThat(extract("later").err()).contains("copy-2025-03-04: its text is that of 'ferry-2025-03-04' too");
        assertThat(extract("news").err()).isEmpty();
    }

    @Test
    void aSecondRunWritesTheSame() throws IOException {
        extract("news");
        Map<String, Sha256> first = digests();

        extract("news");
        assertThat(digests()).isEqualTo(first);

        Run resumed = extract("news", "--resume");
        assertThat(digests()).isEqualTo(first);
        assertThat(resumed.out()).contains("0 articles, 0 reports", "1 article passed over");
    }

    @Test
    void articlesThatNameOnePersonAreTheSameWhenTheyAreReadAgain() throws IOException {
        Files.writeString(
                folder.resolve("news/later-2025-03-05.txt"),
                "---\npublisher: Harbour News\n---\nCarl Newman said that the boats would sail again.\n");
        extract("news");
        Map<String, Sha256> first = digests();
        assertThat(Files.readString(material.resolve("authority/machine-persons.yaml")))
                .containsOnlyOnce("same: {confidence:");

        extract("news");
        assertThat(digests()).isEqualTo(first);
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

        assertThat(resumed.out()).contains("1 article, ", "0 articles passed over");
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

        assertThat(resumed.out()).contains("1 article, ", "1 article passed over");
        assertThat(digests()).isEqualTo(whole);
    }

    @Test
    void whatPerhapsSaysTheSameIsNotedOnceHoweverOftenARunIsResumed() throws IOException {
        Files.writeString(
                folder.resolve("news/a-2025-03-04.txt"),
                "“You quickly took strong measures at the critical moment and calmed the harbour,” said Ada Example.");
        Files.writeString(
                folder.resolve("news/b-2025-03-04.txt"),
                "“At a critical moment you took measures that were strong, quickly calming Portwick,” said Ada"
                        + " Example.");
        extract("news");
        Path second = material.resolve("articles/b-2025-03-04.yaml");
        String first = Files.readString(second);

        extract("news", "--resume");

        assertThat(first).contains("co-reports:");
        assertThat(second).hasContent(first);
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
        assertThat(partly.out()).startsWith("1 article, ");
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
            communique: Invalid value for option '--published': 'yesterday' is not a day such as 2022-01-07
            See 'communique extract --help'.
            """);
    }
}
