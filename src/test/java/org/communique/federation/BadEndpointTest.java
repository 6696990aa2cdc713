package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.federation.StandInWikidata.Behaviour;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.plan.FederationReport;
import org.communique.federation.plan.FederationReport.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a query gets, and how often it asks, when the endpoint does not do well. */
@Tag("timed")
class BadEndpointTest extends BesideWikidata {

    @Test
    void silentAfter429KeepsAllRowsAsksOnceAndSaysWhatIsMissing() {
        install(Limits.usual().withBlock(10));
        wikidata.behaving(StandInWikidata.retryAfter(429, "120"));
        FederationReport report;
        List<Binding> rows;
        try (QueryExec execution = QueryExec.dataset(local)
                .query(Wikidata.PREFIXES + LABELS.replace("SERVICE", "SERVICE SILENT"))
                .build()) {
            report = FederationReport.begin(execution.getContext());
            rows = Links.all(execution.select());
        }
        assertThat(rows).hasSize(83).noneMatch(row -> row.contains("label"));
        assertThat(wikidata.requests()).hasSize(1);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.header())
                .isEqualTo("incomplete; calls=9; failed=9; rows=83; service=\"https://query.wikidata.org/sparql\"");
        assertThat(report.notes()).anyMatch(note -> note.contains("too many requests"));
    }

    @Test
    void aCompleteAnswerIsReportedAsComplete() {
        install(Limits.usual());
        try (QueryExec execution =
                QueryExec.dataset(local).query(Wikidata.PREFIXES + LABELS).build()) {
            FederationReport report = FederationReport.begin(execution.getContext());
            Links.all(execution.select());
            assertThat(report.header()).isEqualTo("complete; calls=1");
            assertThat(report.notes()).isEmpty();
            assertThat(report.calls())
                    .containsExactly(new Call.Answered(Wikidata.ENDPOINT, 83, 83, Answer.Origin.NETWORK));
        }
    }

    @Test
    void aBanIsAnErrorAndEndsAllAsking() {
        install(Limits.usual());
        assertThat(failure(StandInWikidata.status(403)).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure(StandInWikidata::answer).kind()).isEqualTo(Kind.SUSPENDED);
        clock.advance(Duration.ofMinutes(29));
        assertThat(failure(StandInWikidata::answer).kind()).isEqualTo(Kind.SUSPENDED);
        assertThat(wikidata.requests()).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(Links.rows(local, LABELS)).hasSize(83);
    }

    @Test
    void anAnswerThatIsCutOffIsAnErrorAndIsNotKept(@TempDir Path folder) {
        Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, wikidata.uri())
                .privateMirrors()
                .cache(folder, Duration.ofDays(1))
                .build()
                .install(local);
        assertThat(failure(StandInWikidata::truncated).kind()).isEqualTo(Kind.BROKEN_ANSWER);
        assertThat(folder).isEmptyDirectory();
        wikidata.behaving(StandInWikidata::answer);
        assertThat(Links.rows(local, LABELS)).hasSize(83);
    }

    @Test
    void aRedirectIsNotFollowed() {
        StandInWikidata elsewhere = new StandInWikidata(Links.remote());
        install(Limits.usual());
        RemoteFailure failure = failure(StandInWikidata.redirect(elsewhere.uri()));
        assertThat(failure.kind()).isEqualTo(Kind.REDIRECTED);
        assertThat(failure.httpStatus()).isEqualTo(502);
        assertThat(wikidata.requests()).hasSize(1);
        assertThat(elsewhere.requests()).isEmpty();
        elsewhere.close();
    }

    @Test
    void aSlowAnswerEndsWithTheDeadline() {
        install(Limits.usual().withDeadline(Duration.ofSeconds(1)));
        assertEndsAfterASecond(StandInWikidata.slow(4_000));
    }

    @Test
    void anAnswerThatDripsEndsWithTheDeadline() {
        install(Limits.usual().withDeadline(Duration.ofSeconds(1)));
        assertEndsAfterASecond(StandInWikidata::dripping);
    }

    private void assertEndsAfterASecond(Behaviour behaviour) {
        Links.rows(local, LABELS);
        long begin = System.nanoTime();
        RemoteFailure failure = failure(behaviour);
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(990), Duration.ofMillis(1_200));
        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(failure.httpStatus()).isEqualTo(504);
    }

    @Test
    void theTimeoutOfTheQueryEndsTheWaiting() {
        install(Limits.usual());
        Links.rows(local, LABELS);
        wikidata.behaving(StandInWikidata.slow(4_000));
        long begin = System.nanoTime();
        try (QueryExec execution = QueryExec.dataset(local)
                .query(Wikidata.PREFIXES + LABELS)
                .timeout(1, TimeUnit.SECONDS)
                .build()) {
            assertThatThrownBy(() -> Links.all(execution.select())).isInstanceOf(QueryCancelledException.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1_200));
    }

    @Test
    void anAnswerOfFiftyMegabytesIsBrokenOff() {
        install(Limits.usual().withLongest(1 << 20));
        RemoteFailure failure = failure(StandInWikidata.huge(50L << 20));
        assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(wikidata.requests()).hasSize(1);
    }

    @Test
    void aConnectionThatEndsIsTriedTwiceMore() {
        install(Limits.usual());
        assertThat(failure(StandInWikidata::reset).kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(wikidata.requests()).hasSize(3);
    }

    @Test
    void aConnectionThatIsResetIsTriedTwiceMore() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread resetting = new Thread(() -> resetAll(listening, connections));
            resetting.start();
            Federation.live("you@example.org")
                    .allow(Wikidata.ENDPOINT, URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/"))
                    .privateMirrors()
                    .build()
                    .install(local);
            assertThatThrownBy(() -> Links.rows(local, LABELS))
                    .isInstanceOfSatisfying(
                            RemoteFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE));
        }
        assertThat(connections).hasValueBetween(3, 6);
    }

    private static void resetAll(ServerSocket listening, AtomicInteger connections) {
        while (!listening.isClosed()) {
            try (Socket connection = listening.accept()) {
                connections.incrementAndGet();
                connection.setSoLinger(true, 0);
            } catch (IOException closed) {
                return;
            }
        }
    }
}
