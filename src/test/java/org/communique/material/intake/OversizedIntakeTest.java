package org.communique.material.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.DeflaterOutputStream;
import org.communique.material.intake.bytes.Limits;
import org.junit.jupiter.api.Test;

/** What is out of all proportion is reported, and the rest is read. */
class OversizedIntakeTest extends WhatIsRead {

    @Test
    void whatUnpacksOutOfAllProportionIsAProblem() throws IOException {
        Files.write(folder.resolve("bomb.html.gz"), gzip(new byte[64 << 20]));
        Files.write(folder.resolve("bomb.warc.gz"), gzip(new byte[64 << 20]));

        read(folder);

        assertThat(articles).isEmpty();
        assertThat(told).hasSize(2).first().asString().contains("bomb.html.gz", "100 times its size");
    }

    @Test
    void aTextLongerThanAnArticleIsAProblem() throws IOException {
        Files.writeString(folder.resolve("long.txt"), "a ".repeat(60_000));

        read(folder);

        assertThat(told).singleElement().asString().contains("120,000 characters", "split it");
    }

    @Test
    void aPageOfAHundredThousandElementsWithinEachOtherIsRead() throws IOException {
        Files.writeString(
                folder.resolve("deep.html"), "<div>".repeat(100_000) + "She said that it rained, again and again.");

        read(folder);

        assertThat(articles.size() + told.size()).isEqualTo(1);
    }

    @Test
    void aPageThatTheParserCannotReadIsAProblem() {
        read(("<!DOCTYPE html><p>She said" + "<b><i>".repeat(100) + "<div>".repeat(600) + "it is safe.")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(articles).isEmpty();
        assertThat(told).hasSize(1).first().asString().contains("nested too deeply");
    }

    @Test
    void whatUnpacksOutOfAllProportionWithinAnArchiveIsCutOffAtTheLimit() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zlib = new DeflaterOutputStream(packed)) {
            zlib.write(new byte[64 << 20]);
        }
        var archive = new ByteArrayOutputStream();
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n";
        archive.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
                        + "WARC-Date: 2025-03-03T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:2>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (head.length() + packed.size()) + "\r\n\r\n" + head)
                .getBytes(StandardCharsets.US_ASCII));
        archive.writeBytes(packed.toByteArray());
        archive.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        read(archive.toByteArray());

        assertThat(articles).isEmpty();
        assertThat(told).singleElement().asString().contains("more than 16,777,216 bytes");
    }

    @Test
    void aMailOfTooManyPartsIsAProblem() {
        read(("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: image/png\r\n\r\nx\r\n".repeat(2000) + "--b--\r\n")
                .getBytes(StandardCharsets.US_ASCII));

        assertThat(articles).isEmpty();
        assertThat(told).singleElement().asString().contains("part count limit (1000)");
    }

    @Test
    void aMailboxThatIsOneEndlessLineIsReadNoFartherThanAMailMayBe() {
        long[] read = {0};
        var endless = new InputStream() {
            @Override
            public int read() {
                return read[0]++ < 7 ? "From a\n".charAt((int) read[0] - 1) : read[0] > 1 << 22 ? -1 : 'x';
            }
        };

        new IntakeReader(new Limits(1_000, 1_000, 100), new Collecting()).read(endless, "-");

        assertThat(read[0]).isLessThan(1 << 20);
    }
}
