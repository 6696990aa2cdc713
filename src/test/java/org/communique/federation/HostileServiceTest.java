package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.communique.federation.endpoint.Wikidata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would have the server connect where their author cannot. None may make a connection. */
class HostileServiceTest {

    private static final ConnectionCounter COUNTER = new ConnectionCounter();

    @BeforeAll
    static void theCounterCounts() throws IOException {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), COUNTER.port())) {
            assertThat(connection.isConnected()).isTrue();
        }
        while (COUNTER.sinceLast() == 0) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void nobodyConnected() {
        assertThat(COUNTER.sinceLast()).isZero();
    }

    @AfterAll
    static void close() throws IOException {
        COUNTER.close();
    }

    static Stream<String> hostileQueries() {
        return HostileQueries.toward(COUNTER.port());
    }

    @Test
    void thereAreFortyAtLeast() {
        assertThat(hostileQueries().distinct()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("hostileQueries")
    void aHostileQueryIsRefusedBeforeAnyConnection(String query) {
        DatasetGraph dataset = Links.local();
        Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, URI.create("http://127.0.0.1:" + COUNTER.port() + "/"))
                .privateMirrors()
                .build()
                .install(dataset);
        assertThatThrownBy(() -> Links.rows(dataset, query)).isInstanceOf(QueryDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "fec0::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void anAllowedNameThatLeadsInwardIsNotConnectedTo(String address) {
        URI allowed = URI.create("http://wikidata.example:" + COUNTER.port() + "/sparql");
        DatasetGraph dataset = Links.local();
        Federation.live("you@example.org")
                .allow(allowed)
                .resolver(host -> List.of(InetAddress.getByName("91.198.174.192"), InetAddress.getByName(address)))
                .build()
                .install(dataset);
        assertThatThrownBy(() -> Links.rows(dataset, "SELECT * { SERVICE <" + allowed + "> { ?s ?p ?o } }"))
                .isInstanceOfSatisfying(
                        RemoteFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.PRIVATE_ADDRESS))
                .hasMessageContaining("no connection was made");
    }

    @Test
    void aNameThatReallyLeadsToThisMachineIsNotConnectedTo() {
        URI allowed = URI.create("http://localhost:" + COUNTER.port() + "/sparql");
        DatasetGraph dataset = Links.local();
        Federation.live("you@example.org").allow(allowed).build().install(dataset);
        assertThatThrownBy(() -> Links.rows(dataset, "SELECT * { SERVICE <" + allowed + "> { ?s ?p ?o } }"))
                .isInstanceOf(RemoteFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "https://a:b@example.org/", "https:/x", "urn:x", "https://e.org/#x"})
    void anOperatorCannotAllowWhatIsNoEndpoint(String url) {
        assertThatThrownBy(() -> Federation.live("you@example.org").allow(URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
