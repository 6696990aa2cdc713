package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.communique.release.folder.Checksums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a release as they are sent, and what is not there. */
class DownloadsTest {

    @RegisterExtension
    static final Served served = Served.small();

    @ParameterizedTest
    @CsvSource({
        "dataset.nq,application/n-quads",
        "dcat.ttl,text/turtle;charset=utf-8",
        "csv/actors.csv,text/csv;charset=utf-8;header=present",
        "dataset.nq.gz,application/gzip",
        "SHA256SUMS,text/plain;charset=utf-8"
    })
    void aDownloadIsTheFileWithItsTypeAndDigest(String name, String type) throws IOException {
        HttpResponse<byte[]> answer =
                served.send(HttpRequest.newBuilder(served.at("/data/" + name)), BodyHandlers.ofByteArray());
        Path file = served.release().resolve(name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(file));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/data/" + name, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        if (!name.equals(Checksums.FILE)) {
            assertThat(tag).isEqualTo('"' + Checksums.digest(file) + '"');
            assertThat(served.get("/").body()).contains(Checksums.digest(file), "/data/" + name);
        }
    }

    @Test
    void aTableIsASpreadsheetWhoseCellsAreAllText(@TempDir Path folder) throws IOException {
        HttpResponse<byte[]> answer =
                served.send(HttpRequest.newBuilder(served.at("/tables/actors.xlsx")), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        String header =
                Files.readAllLines(served.release().resolve("csv/actors.csv")).get(0);
        StringBuilder parts = new StringBuilder();
        try (ZipFile book = new ZipFile(
                Files.write(folder.resolve("actors.xlsx"), answer.body()).toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                parts.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts.toString())
                .contains(header.split(","))
                .contains(" t=\"s\"")
                .doesNotContain(" t=\"n\"");
        assertThat(served.get("/").body()).contains("href=\"/tables/actors.xlsx\"");
        assertThat(served.get("/tables/nobody.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameTableIsTheSameSpreadsheetByteForByte() throws Exception {
        byte[] first = spreadsheet();
        Thread.sleep(5);
        assertThat(spreadsheet()).isEqualTo(first);
    }

    private static byte[] spreadsheet() {
        HttpResponse<byte[]> answer =
                served.send(HttpRequest.newBuilder(served.at("/tables/actors.xlsx")), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aFileThatTheReleaseHoldsPackedIsSentPacked() throws IOException {
        HttpResponse<byte[]> answer = served.send(
                HttpRequest.newBuilder(served.at("/data/dataset.nq")).header("Accept-Encoding", "gzip"),
                BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/n-quads");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(Files.readAllBytes(served.release().resolve("dataset.nq")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/../dataset.nq",
                "/data/%2e%2e/%2e%2e/etc/passwd",
                "/data/..%2fSHA256SUMS",
                "/data//etc/passwd",
                "/data/csv",
                "/data/dataset.nq%00.ttl",
                "/queries/none",
                "/id/actor/nobody",
                "/nowhere"
            })
    void whatIsNotThereIsNotServed(String path) {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at(path)));
        assertThat(answer.statusCode()).isIn(400, 404);
    }

    @Test
    void a404SaysWhereToLook() {
        assertThat(served.get("/id/actor/nobody", "Accept", Served.HTML).body())
                .contains("Not found", "href=\"/queries/\"");
        assertThat(served.get("/id/actor/nobody").body()).contains("There is nothing at /id/actor/nobody", "/sparql");
    }
}
