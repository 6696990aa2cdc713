package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.communique.release.ReleaseFolder;
import org.communique.release.folder.Checksums;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that takes the place of the one that is served. */
@Tag("timed")
class NewReleaseTest {

    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COUNT = "SELECT (count(*) AS ?n) { ?s <https://example.org/new> ?o }";

    @TempDir
    Path folder;

    @Test
    void itIsServedWithoutARestartAndNoRequestFails() throws InterruptedException {
        try (Served served = Served.from(folder, Served.settings())) {
            String before = tag(served.get("/data/dataset.nq"));
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<CompletableFuture<Boolean>> others = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> areAllAnswered(served, done), clients))
                    .limit(CLIENTS)
                    .toList();
            replace();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!served.ask(COUNT, "Accept", "text/csv").body().contains("1") && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(served.ask(COUNT, "Accept", "text/csv").body()).contains("1");
            HttpResponse<String> now = served.get("/data/dataset.nq");
            assertThat(tag(now)).isNotEqualTo(before);
            assertThat(now.body()).contains("https://example.org/new");
            assertThat(served.get("/data/dataset.nq", "If-None-Match", before).statusCode())
                    .isEqualTo(200);
            done.set(true);
            assertThat(others).as("all requests meanwhile are answered").allMatch(CompletableFuture::join);
            clients.shutdown();
        }
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static boolean areAllAnswered(Served served, AtomicBoolean done) {
        boolean all = true;
        while (!done.get()) {
            all &= served.get("/").statusCode() == 200
                    && served.ask("ASK {}").statusCode() == 200
                    && served.get("/data/dataset.nq").statusCode() == 200;
        }
        return all;
    }

    private void replace() {
        Path old = folder.resolve("rdf");
        ReleaseFolder.at(old).replace(files -> {
            try {
                for (String name : new String[] {"dataset.nq", "dcat.ttl"}) {
                    if (Files.exists(old.resolve(name))) {
                        Files.copy(old.resolve(name), files.resolve(name));
                    }
                }
                String more = Files.readString(files.resolve("dataset.nq"))
                        + "<https://example.org/a> <https://example.org/new> <https://example.org/b>"
                        + " <https://example.org/dataset/graph/new> .\n";
                Files.writeString(files.resolve("dataset.nq"), more);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        assertThat(old.resolve(Checksums.FILE)).exists();
    }
}
