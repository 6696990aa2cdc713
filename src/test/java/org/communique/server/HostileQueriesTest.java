package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.server.HostileQuery.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a query wants: it is answered or refused, says why in plain words, and leaves no thread and no file. */
@Tag("timed")
class HostileQueriesTest {

    private static final Duration LIMIT = Duration.ofMillis(200);

    /** Of a processor's time, beyond the limit: a twentieth of what a query has on a server. Steps cannot be cut in two. */
    private static final Duration LAST_STEP = Duration.ofMillis(1_500);

    /** For a machine that does much else. A query that does not stop runs for minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final Served SERVED =
            Served.small(Served.settings().withTimeout(LIMIT).withConcurrent(1).withAnswerBytes(1L << 22));

    static Stream<HostileQuery> queries() {
        return HostileQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void itEndsAsItMayAndItsThreadIsFreeAgain(HostileQuery hostile) throws InterruptedException, IOException {
        Set<String> files = spilled();
        Duration before = worked();
        HttpResponse<String> answer =
                posted(SERVED, hostile.query(SERVED.server().port()));
        Outcome outcome = Outcome.of(answer.statusCode(), answer.body());
        if (outcome != Outcome.ANSWERED) {
            assertThat(answer.body()).doesNotContain("Exception", "org.apache", "java.", "jena", "\tat ");
        }
        assertThat(isFreeAgain()).as("its thread is free again").isTrue();
        assertThat(worked().minus(before)).as("work").isLessThan(LIMIT.plus(LAST_STEP));
        assertThat(hostile.outcomes()).as(start(answer)).contains(outcome);
        assertThat(spilled()).isEqualTo(files);
    }

    /** What Jena would write for a query that sorts or holds more than it may in memory. */
    private static Set<String> spilled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("DataBag"))
                    .collect(Collectors.toSet());
        }
    }

    private static String start(HttpResponse<String> answer) {
        return answer.body().substring(0, Math.min(300, answer.body().length()));
    }

    /** The processor's time of all threads that read or answer queries. */
    private static Duration worked() {
        return Duration.ofNanos(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("communique-query"))
                .mapToLong(thread -> ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()))
                .sum());
    }

    /** No thread is evaluating a query any more. */
    private static boolean isFreeAgain() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (Thread.getAllStackTraces().entrySet().stream()
                    .filter(thread -> thread.getKey().getName().equals("communique-query"))
                    .flatMap(thread -> Stream.of(thread.getValue()))
                    .noneMatch(call -> call.getClassName().contains("QueryWorkers"))) {
                return true;
            }
            Thread.sleep(5);
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
