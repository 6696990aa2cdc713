package org.communique.material.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.material.Article;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.PublicationDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeReaderTest extends WhatIsRead {

    @Test
    void aTextIsReadAsItStands() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uFEFF" + TEXT);

        read(folder.resolve("a.txt"));

        assertThat(articles).containsExactly(Article.of("a", "\uFEFF" + TEXT));
        assertThat(told).isEmpty();
    }

    @Test
    void aFaultOfWhoeverTakesADocumentIsNoFaultOfThePage() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Intake faulty = new Collecting() {
            @Override
            public void document(Document document) {
                throw new IndexOutOfBoundsException("elsewhere");
            }
        };

        assertThatThrownBy(() -> new IntakeReader(Limits.USUAL, faulty).read(file))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void linksToFoldersAreFollowedAndAroundInCirclesOnce() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news/hidden/.git")).getParent();
        Files.writeString(news.resolve("a.txt"), TEXT);
        Files.writeString(news.resolve(".git/b.txt"), TEXT);
        Files.createSymbolicLink(news.resolve("above"), folder.resolve("news"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("news"));

        read(link);

        assertThat(articles).extracting(Article::id).containsExactly("a");
        assertThat(told).isEmpty();
    }

    @Test
    void packedTextIsUnpacked() throws IOException {
        Files.write(folder.resolve("a.txt.gz"), gzip(TEXT.getBytes(StandardCharsets.UTF_8)));

        read(folder.resolve("a.txt.gz"));

        assertThat(articles).containsExactly(Article.of("a", TEXT));
    }

    @Test
    void utf16IsKnownByItsMarkOrItsNuls() {
        read(TEXT.getBytes(StandardCharsets.UTF_16LE));
        read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));

        assertThat(articles).extracting(Article::text).containsExactly(TEXT, "\uFEFF" + TEXT);
    }

    @Test
    void standardInputIsKnownByHowItBegins() {
        read("<!DOCTYPE html><html><body><p>It rained, she said, and it rained, and it rained.</p>"
                .getBytes(StandardCharsets.UTF_8));
        read("{\"id\":\"j\",\"text\":\"She said no.\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(articles)
                .extracting(Article::text)
                .containsExactly("It rained, she said, and it rained, and it rained.\n", "She said no.");
    }

    @Test
    void severalValuesInAJsonFileAreSeveralArticles() throws IOException {
        Files.writeString(folder.resolve("a.json"), """
                {"id": "j", "text": "She said no."}
                {"id": "k", "text": "He said yes."}
                {"id": "l", "text": "They
                """);

        read(folder.resolve("a.json"));

        assertThat(articles).extracting(Article::id).containsExactly("j", "k");
        assertThat(told).singleElement().satisfies(one -> assertThat(one).contains("it is not JSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$date\": {\"$numberLong\": \"1741003200000\"}}",
                "{\"$date\": 1741003200000}",
                "{\"$date\": \"2025-03-03T12:00:00Z\"}",
                "{\"@value\": \"3 March 2025\"}"
            })
    void aDayMayBeWrapped(String date) {
        String line = "{\"_id\": {\"$oid\": \"65f1\"}, \"text\": \"She said no.\", \"date\": " + date + "}";

        read(line.getBytes(StandardCharsets.UTF_8));

        assertThat(articles).extracting(Article::id).containsExactly("65f1");
        assertThat(metadata)
                .singleElement()
                .satisfies(said -> assertThat(said.published())
                        .contains(PublicationDay.stated(LocalDate.of(2025, 3, 3), PublicationDay.Place.FILE)));
    }

    @Test
    void blanksInALineOfJsonTakeNoTime() {
        String line = "{\"id\": \"j\", \"text\": \"She said" + " ".repeat(90_000) + "no.\"}";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(line.getBytes(StandardCharsets.UTF_8)));

        assertThat(articles).extracting(Article::id).containsExactly("j");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        Files.writeString(folder.resolve("b/1.txt"), TEXT);
        Files.writeString(folder.resolve("b/.hidden/3.txt"), TEXT);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b/notes.ann"), TEXT);

        read(folder);

        assertThat(articles).extracting(Article::id).containsExactly("a", "1");
    }

    @Test
    void standardInputMayBeginWithAByteOrderMark() {
        read("\uFEFF{\"id\":\"j\",\"text\":\"She said no.\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(articles).containsExactly(Article.of("j", "She said no."));
    }

    @Test
    void ofTwoTextsAsGoodThePagesFirstIsReadEachTime() {
        String text = "<section><div><p>%s spoke, and spoke, and spoke for so long that it rained.</p></div></section>";
        byte[] page = ("<!doctype html><body>" + text.formatted("Ann") + text.formatted("Bob"))
                .getBytes(StandardCharsets.UTF_8);

        for (int time = 0; time < 50; time++) {
            read(page);
        }

        assertThat(articles).extracting(Article::text).allMatch(read -> read.startsWith("Ann"));
    }

    @Test
    void whatIsNoWebAddressIsNotGivenForOne() {
        read(record("urn:uuid:1").getBytes(StandardCharsets.UTF_8));
        read(record("http://example.org/a|b").getBytes(StandardCharsets.UTF_8));
        read(record("https://example.org/a").getBytes(StandardCharsets.UTF_8));
        read("---\ntitle: A\nurl: https://example.org/%zz\n---\nShe said no.".getBytes(StandardCharsets.UTF_8));

        assertThat(told).isEmpty();
        assertThat(metadata)
                .extracting(Metadata::url)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("http://example.org/a%7Cb"),
                        Optional.of("https://example.org/a"),
                        Optional.empty());
    }

    private static String record(String target) {
        return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + target
                + "\r\nWARC-Date: 2025-03-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:2>\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 12\r\n\r\nShe said no.\r\n\r\n";
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        read(folder.resolve("none.txt"));

        assertThat(told).singleElement().asString().endsWith("none.txt: there is no such file or folder");
    }

    @Test
    void aNameThatCannotBeAnIdGetsADigest() throws IOException {
        Files.writeString(folder.resolve("Über alles, 1.txt"), TEXT);

        read(folder);

        assertThat(articles).singleElement().extracting(Article::id).asString().matches("ber-alles-1-[0-9a-f]{12}");
    }

    @Test
    void filesOfOtherKindsInAFolderAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.createDirectory(folder.resolve("b.yaml"));
        for (String other : List.of("b.yaml/b.pdf", "c.png", "d.css", "e.js")) {
            Files.writeString(folder.resolve(other), TEXT);
        }

        read(folder);

        assertThat(articles).hasSize(1);
        assertThat(told)
                .singleElement()
                .asString()
                .endsWith("4 files were not read, because their names do not end like an article's:"
                        + " b.yaml/b.pdf, c.png, d.css and 1 more; save the text of those that are articles as .txt");
    }

    @Test
    void aDateInTheFrontMatterThatIsNoneIsAProblem() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "---\ndate: 2022-13-45\n---\n" + TEXT);

        read(folder);

        assertThat(articles).hasSize(1);
        assertThat(told)
                .singleElement()
                .asString()
                .endsWith("a.txt: the date '2022-13-45' in its front matter is not a day such as 2022-01-07");
    }
}
