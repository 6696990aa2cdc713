package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a query wants: it is answered or refused, says why in plain words, and its place is free again. */
class HostileQueriesTest {

    private static final Duration LIMIT = Duration.ofMillis(500);

    /** Far beyond the limit, for a machine that does much else. A query that does not stop runs for minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @RegisterExtension
    static final Served SERVED =
            Served.small(Served.settings().withTimeout(LIMIT).withConcurrent(1).withAnswerBytes(1L << 22));

    static Stream<HostileQuery> queries() {
        return HostileQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itIsAnsweredOrRefusedAndItsPlaceIsFreeAgain(HostileQuery hostile) throws InterruptedException {
        HttpResponse<String> answer = posted(SERVED, hostile.query());
        assertThat(answer.statusCode()).as(start(answer)).isIn(200, 400, 413, 422, 503);
        if (answer.statusCode() != 200) {
            assertThat(answer.body()).doesNotContain("Exception", "org.apache", "java.", "jena", "\tat ");
        }
        assertThat(isFreeAgain()).as("its place is free again").isTrue();
    }

    private static String start(HttpResponse<String> answer) {
        return answer.body().substring(0, Math.min(300, answer.body().length()));
    }

    private static boolean isFreeAgain() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (SERVED.ask("ASK {}").statusCode() == 200) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    @Test
    void whatClientsReallySendIsNotTooLarge() {
        String rows = "(<urn:a> 1) ".repeat(9_000);
        try (Served unhurried = Served.small()) {
            assertThat(posted(unhurried, "ASK { VALUES (?x ?y) { " + rows + "} }")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(posted(unhurried, "SELECT * { ?s ?p ?o FILTER (?o IN (" + "1, ".repeat(4_000) + "2)) } LIMIT 1")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> posted(Served server, String query) {
        return server.send(server.request("/sparql", "Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));
    }
}
