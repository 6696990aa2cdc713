package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much one query may take. */
@Tag("timed")
class LimitsTest {

    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String BAD_TEXT = "\"" + "a".repeat(40) + "!\"";
    private static final String BAD_PATTERN = "\"^" + "(.*)".repeat(12) + "z\"";

    private static final Duration LIMIT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    @RegisterExtension
    static final Served HURRIED =
            Served.small(Served.settings().withTimeout(LIMIT).withConcurrent(1).withAnswerBytes(1L << 40));

    private Served start(ServerSettings settings) {
        return Served.from(folder, settings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * CROSS",
                "SELECT (count(*) AS ?n) CROSS",
                "SELECT * CROSS ORDER BY ?c",
                "SELECT DISTINCT ?l CROSS",
                "SELECT * { TEXT FILTER regex(?text, PATTERN) }",
                "SELECT * { FILTER regex(BAD, PATTERN) }",
                "SELECT * { TEXT BIND (replace(?text, PATTERN, 'x') AS ?y) }",
                "SELECT (replace(BAD, PATTERN, 'x') AS ?y) {}",
                "SELECT * { TEXT } ORDER BY regex(?text, PATTERN)",
                "SELECT (max(replace(?text, PATTERN, 'x')) AS ?m) { TEXT }",
                "SELECT ?text { TEXT } GROUP BY ?text HAVING (count(*) > 0) (regex(?text, PATTERN))",
                "SELECT * { ?s ?p ?o FILTER EXISTS { TEXT FILTER regex(?text, PATTERN) } }",
                "SELECT * { { SELECT ?text { TEXT FILTER (!regex(?text, PATTERN, 'i')) } } }",
                "SELECT * { TEXT BIND (concat(PATTERN, '') AS ?p) FILTER regex(?text, ?p) }",
                "ASK { TEXT FILTER regex(?text, PATTERN) }",
                "CONSTRUCT { ?a ?b ?c } WHERE CROSS"
            })
    void aQueryThatTakesTooLongIsStopped(String query) throws InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = HURRIED.ask(query.replace("CROSS", CROSS)
                .replace("TEXT", "VALUES ?text { " + BAD_TEXT + " \"" + "a".repeat(41) + "!\" }")
                .replace("BAD", BAD_TEXT)
                .replace("PATTERN", BAD_PATTERN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("took longer than");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(isFreeAgain()).as("its place is free again").isTrue();
    }

    /** The answer is sent when the time is over; the engine lets go of the place when it next looks at the time. */
    private static boolean isFreeAgain() throws InterruptedException {
        for (int tenths = 0; tenths < 100; tenths++) {
            if (HURRIED.ask("ASK {}").statusCode() == 200) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    @Test
    void aClientMaySetItselfAShorterTimeButNoLonger() {
        try (Served served = start(Served.settings().withTimeout(Duration.ofSeconds(2)))) {
            String cross = Served.asked("SELECT (count(*) AS ?n) " + CROSS);
            assertThat(served.get(cross + "&timeout=0.2").body()).contains("took longer than 1 s");
            assertThat(served.get(cross + "&timeout=1000").body()).contains("took longer than 2 s");
            assertThat(served.get(cross + "&timeout=soon").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void oneQueryTooManyIsToldToComeBackWhileThePagesGoOn() {
        try (Served served =
                start(Served.settings().withTimeout(Duration.ofSeconds(4)).withConcurrent(1))) {
            CompletableFuture<HttpResponse<String>> first =
                    CompletableFuture.supplyAsync(() -> served.ask("SELECT (count(*) AS ?n) " + CROSS));
            HttpResponse<String> next = served.ask("ASK {}");
            while (next.statusCode() == 200 && !first.isDone()) {
                next = served.ask("ASK {}");
            }
            assertThat(next.statusCode()).isEqualTo(503);
            assertThat(next.headers().firstValue("Retry-After")).isPresent();
            assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
            assertThat(served.get("/").statusCode()).isEqualTo(200);
            assertThat(first.join().statusCode()).isEqualTo(503);
        }
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedWholeRatherThanSentInPart() {
        try (Served served = start(Served.settings().withAnswerBytes(10_000))) {
            HttpResponse<String> rows = served.ask("SELECT * { ?s ?p ?o }");
            assertThat(rows.statusCode()).isEqualTo(422);
            assertThat(rows.body()).contains("longer than 10,000 bytes", "LIMIT", "/data/");
            assertThat(served.ask("CONSTRUCT WHERE { ?s ?p ?o }").statusCode()).isEqualTo(422);
            assertThat(served.ask("SELECT * { ?s ?p ?o } LIMIT 10").statusCode())
                    .isEqualTo(200);
        }
    }
}
