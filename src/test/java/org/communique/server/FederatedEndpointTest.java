package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.communique.federation.Federation;
import org.communique.federation.Links;
import org.communique.federation.StandInWikidata;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.plan.FederationReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client of the served endpoint gets, and how often Wikidata is asked for it, well or badly. */
@Tag("timed")
class FederatedEndpointTest {

    private static final String LABELS = Wikidata.PREFIXES
            + "SELECT * { ?thing owl:sameAs ?item . SERVICE <https://query.wikidata.org/sparql> { ?item rdfs:label"
            + " ?label } }";
    private static final String SILENT = LABELS.replace("SERVICE", "SERVICE SILENT");

    private final StandInWikidata wikidata = new StandInWikidata(Links.remote());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        wikidata.close();
    }

    private FederatingServer server(Limits limits) {
        return new FederatingServer(folder.resolve("rdf"), federation(limits).build());
    }

    private Federation.Builder federation(Limits limits) {
        return Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, wikidata.uri())
                .privateMirrors()
                .limits(limits);
    }

    private static Optional<String> header(HttpResponse<String> answer) {
        return answer.headers().firstValue(FederationReport.HEADER);
    }

    @Test
    void eightyThreeRowsAreOneRequestAndTheAnswerIsSaidToBeWhole() {
        try (FederatingServer server = server(Limits.usual())) {
            HttpResponse<String> answer = server.rows(LABELS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines()).hasSize(1 + Links.NUMBER);
            assertThat(header(answer)).contains("complete; calls=1");
            assertThat(wikidata.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.userAgent()).contains("you@example.org"));
        }
    }

    @Test
    void inBlocksOfFiftyTheyAreTwo() {
        try (FederatingServer server = server(Limits.usual().withBlock(50))) {
            assertThat(server.rows(LABELS).body().lines()).hasSize(1 + Links.NUMBER);
            assertThat(wikidata.requests()).hasSize(2);
        }
    }

    @Test
    void whatIsKeptIsNotAskedForAgainAndNoTagNamesTheAnswer() {
        Federation keeping = federation(Limits.usual())
                .cache(folder.resolve("cache"), Duration.ofHours(1))
                .build();
        try (FederatingServer server = new FederatingServer(folder.resolve("rdf"), keeping)) {
            assertThat(server.rows(LABELS).headers().firstValue("ETag")).isEmpty();
            assertThat(server.rows(LABELS).body().lines()).hasSize(1 + Links.NUMBER);
            assertThat(wikidata.requests()).hasSize(1);
        }
    }

    @Test
    void after429NothingIsAskedBeforeTheTimeThatRetryAfterNames() {
        wikidata.behaving(StandInWikidata.retryAfter(429, "120"));
        try (FederatingServer server = server(Limits.usual())) {
            HttpResponse<String> first = server.rows(LABELS);
            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.headers().firstValue("Retry-After")).contains("120");
            assertThat(first.body()).contains("too many requests").contains("120 s");
            HttpResponse<String> second = server.rows(LABELS);
            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.body()).contains("no request was made");
            assertThat(server.rows(SILENT).statusCode()).isEqualTo(200);
            assertThat(wikidata.requests()).hasSize(1);
        }
    }

    @Test
    void silentKeepsTheRowsAndSaysInHeaderAndPageWhatIsMissing() {
        wikidata.behaving(StandInWikidata.retryAfter(429, "120"));
        try (FederatingServer server = server(Limits.usual().withBlock(10))) {
            HttpResponse<String> rows = server.rows(SILENT);
            assertThat(rows.statusCode()).isEqualTo(200);
            assertThat(rows.body().lines()).hasSize(1 + Links.NUMBER);
            assertThat(header(rows))
                    .contains("incomplete; calls=9; failed=9; rows=83; service=\"https://query.wikidata.org/sparql\"");
            HttpResponse<String> page = server.posted(SILENT, "text/html", "");
            assertThat(page.body()).contains("role=\"alert\"").contains("The remote part of 10 rows is missing");
            assertThat(wikidata.requests()).hasSize(1);
        }
    }

    @Test
    void aBanIsABadGatewayAndThenALaterTime() {
        wikidata.behaving(StandInWikidata.status(403));
        try (FederatingServer server = server(Limits.usual())) {
            assertThat(server.rows(LABELS).statusCode()).isEqualTo(502);
            HttpResponse<String> suspended = server.rows(LABELS);
            assertThat(suspended.statusCode()).isEqualTo(503);
            assertThat(suspended.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1_700L, 1_800L);
            assertThat(wikidata.requests()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatIsCutOffIsABadGateway() {
        wikidata.behaving(StandInWikidata::truncated);
        assertBadGateway("not a complete JSON result table", 1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (StandInWikidata elsewhere = new StandInWikidata(Links.remote())) {
            wikidata.behaving(StandInWikidata.redirect(elsewhere.uri()));
            assertBadGateway("redirects are not followed", 1);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void anAnswerOfFiftyMegabytesIsBrokenOff() {
        wikidata.behaving(StandInWikidata.huge(50L << 20));
        assertBadGateway("more than " + (16 << 20) + " bytes", 1);
    }

    @Test
    void aConnectionThatEndsIsTriedTwiceMore() {
        wikidata.behaving(StandInWikidata::reset);
        assertBadGateway("no connection, or one that broke", 3);
    }

    private void assertBadGateway(String reason, int requests) {
        try (FederatingServer server = server(Limits.usual())) {
            HttpResponse<String> answer = server.rows(LABELS);
            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body()).contains("SERVICE <https://query.wikidata.org/sparql>", reason);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(wikidata.requests()).hasSize(requests);
        }
    }

    @Test
    void aSlowRemoteIsAGatewayTimeoutWithinAFifthOfItsDeadline() {
        try (FederatingServer server = server(Limits.usual().withDeadline(Duration.ofSeconds(3)))) {
            server.rows(LABELS);
            wikidata.behaving(StandInWikidata.slow(4_000));
            long begin = System.nanoTime();
            HttpResponse<String> answer = server.rows(LABELS);
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofMillis(2_950), Duration.ofMillis(3_600));
            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(answer.body()).contains("no whole answer within 3000 ms");
        }
    }

    @Test
    void theQuerysOwnLimitEndsTheWaitingToo() {
        try (FederatingServer server = server(Limits.usual())) {
            server.rows(LABELS);
            wikidata.behaving(StandInWikidata.slow(4_000));
            long begin = System.nanoTime();
            HttpResponse<String> answer = server.posted(LABELS, "text/csv", "&timeout=3");
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofMillis(2_950), Duration.ofMillis(3_600));
            assertThat(answer.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void theServiceDescriptionNamesWhomQueriesMayAsk() {
        try (FederatingServer server = server(Limits.usual())) {
            assertThat(server.get("/sparql", "Accept", "text/turtle").body())
                    .contains("BasicFederatedQuery", "<https://query.wikidata.org/sparql>");
        }
    }

    @Test
    void whatStandsInAServiceIsAskedAsItWasWritten() {
        try (FederatingServer server = server(Limits.usual())) {
            String filtered = LABELS.replace("?label }", "?label FILTER regex(?label, \"^item 1\") }");
            assertThat(server.rows(filtered).body().lines()).hasSize(1 + 11);
            assertThat(wikidata.requests().get(0).query().toLowerCase(Locale.ROOT))
                    .contains("regex(");
        }
    }
}
