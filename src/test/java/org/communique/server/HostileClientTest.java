package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communique.federation.ConnectionCounter;
import org.communique.federation.Federation;
import org.communique.federation.HostileQueries;
import org.communique.federation.endpoint.Wikidata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that would have the served endpoint connect where they cannot: each is refused before any connection. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileClientTest {

    private final ConnectionCounter counter = new ConnectionCounter();
    private FederatingServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        Federation federation = Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, URI.create("http://127.0.0.1:" + counter.port() + "/sparql"))
                .privateMirrors()
                .build();
        server = new FederatingServer(folder.resolve("rdf"), federation);
    }

    @AfterAll
    void close() throws IOException {
        server.close();
        counter.close();
    }

    @AfterEach
    void nobodyConnected() {
        assertThat(counter.sinceLast()).isZero();
    }

    Stream<String> hostileQueries() {
        return HostileQueries.toward(counter.port());
    }

    @ParameterizedTest
    @MethodSource("hostileQueries")
    void aHostileQueryIsRefused(String query) {
        HttpResponse<String> answer = server.rows(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("SERVICE");
    }

    @Test
    void anAllowedNameThatLeadsToThisMachineIsABadGatewayWithoutAConnection(@TempDir Path folder) {
        URI allowed = URI.create("http://localhost:" + counter.port() + "/sparql");
        Federation federation =
                Federation.live("you@example.org").allow(allowed).build();
        try (FederatingServer other = new FederatingServer(folder.resolve("rdf"), federation)) {
            HttpResponse<String> answer = other.rows("SELECT * { SERVICE <" + allowed + "> { ?s ?p ?o } }");
            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body()).contains("not a public address", "no connection was made");
        }
    }

    @Test
    void theLabelServiceGetsWordsInsteadOfARequest() {
        HttpResponse<String> answer = server.rows("PREFIX wikibase: <http://wikiba.se/ontology#> "
                + "SELECT * { ?s ?p ?o SERVICE wikibase:label { ?s ?p ?label } }");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("feature of Wikidata's own engine", "no request was made", "rdfs:label");
    }
}
