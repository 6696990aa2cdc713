package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.federation.RemoteFailure.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would have the server connect where their author cannot. None may make a connection. */
class HostileServiceTest {

    /** Counts the connections to a port of this machine, in all its IPv4 and IPv6 forms. */
    private static final class Counter implements AutoCloseable {
        final ServerSocket socket = listening();
        final AtomicInteger connections = new AtomicInteger();

        Counter() {
            Thread accepting = new Thread(this::accept);
            accepting.setDaemon(true);
            accepting.start();
        }

        private static ServerSocket listening() {
            try {
                return new ServerSocket(0);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void accept() {
            while (!socket.isClosed()) {
                try (Socket connection = socket.accept()) {
                    assertThat(connection).isNotNull();
                    connections.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static final Counter COUNTER = new Counter();

    @BeforeAll
    static void theCounterCounts() throws IOException {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), COUNTER.socket.getLocalPort())) {
            assertThat(connection.isConnected()).isTrue();
        }
        while (COUNTER.connections.get() == 0) {
            Thread.onSpinWait();
        }
        COUNTER.connections.set(0);
    }

    @AfterEach
    void nobodyConnected() {
        assertThat(COUNTER.connections.getAndSet(0)).isZero();
    }

    @AfterAll
    static void close() throws IOException {
        COUNTER.close();
    }

    static Stream<String> hostileQueries() {
        String port = ":" + COUNTER.socket.getLocalPort();
        Stream<String> targets = Stream.of(
                "http://127.0.0.1" + port + "/sparql",
                "http://127.1" + port + "/",
                "http://127.0.1" + port + "/",
                "http://2130706433" + port + "/",
                "http://0x7f000001" + port + "/",
                "http://0177.0.0.1" + port + "/",
                "http://0" + port + "/",
                "http://0.0.0.0" + port + "/",
                "http://localhost" + port + "/",
                "http://LOCALHOST" + port + "/",
                "http://localhost." + port + "/",
                "http://[::1]" + port + "/",
                "http://[0:0:0:0:0:0:0:1]" + port + "/",
                "http://[::ffff:127.0.0.1]" + port + "/",
                "http://[::ffff:7f00:1]" + port + "/",
                "http://[::]" + port + "/",
                "http://[64:ff9b::7f00:1]" + port + "/",
                "http://127.0.0.1.nip.io" + port + "/",
                "http://localtest.me" + port + "/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]" + port + "/",
                "http://metadata.google.internal/computeMetadata/v1/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "jar:file:///tmp/a.jar!/",
                "https://user:password@query.wikidata.org/sparql",
                "https://query.wikidata.org@127.0.0.1" + port + "/sparql",
                "https://query.wikidata.org:443/sparql",
                "http://query.wikidata.org/sparql",
                "https://query.wikidata.org/sparql/",
                "https://query.wikidata.org/sparql?x=1",
                "https://query.wikidata.org/sparql#x",
                "https://QUERY.wikidata.org/sparql",
                "https://query.wikidata.org//sparql",
                "https://query.wikidata.org.127.0.0.1.nip.io" + port + "/sparql",
                "loop:http://127.0.0.1" + port + "/",
                "cache:loop:bulk:http://127.0.0.1" + port + "/",
                "urn:x-arq:self");
        String bad = "<http://127.0.0.1" + port + "/>";
        Stream<String> places = Stream.of(
                "SELECT * { SERVICE SILENT " + bad + " { ?s ?p ?o } }",
                "SELECT * { SERVICE ?unbound { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { " + bad + " } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { " + bad + " } SERVICE SILENT ?x { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { <https://query.wikidata.org/sparql> " + bad + " } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { BIND (iri(concat(\"http://127.0.0.1\", \"" + port
                        + "/\")) AS ?x) SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { \"" + bad + "\" } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { { SELECT * { SERVICE " + bad + " { ?s ?p ?o } } } } } }",
                "SELECT * { ?a ?b ?c OPTIONAL { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { SERVICE SILENT " + bad + " { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c MINUS { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { { ?a ?b ?c } UNION { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { GRAPH ?g { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { SERVICE <https://query.wikidata.org/sparql> { SERVICE " + bad + " { ?s ?p ?o } } }",
                "SELECT * { ?a <http://nothing.example/> ?c . SERVICE " + bad + " { ?s ?p ?o } }");
        return Stream.concat(targets.map(target -> "SELECT * { SERVICE <" + target + "> { ?s ?p ?o } }"), places);
    }

    @ParameterizedTest
    @MethodSource("hostileQueries")
    void aHostileQueryIsRefusedBeforeAnyConnection(String query) {
        DatasetGraph dataset = Links.local();
        Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, URI.create("http://127.0.0.1:" + COUNTER.socket.getLocalPort() + "/"))
                .privateAddresses()
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
        URI allowed = URI.create("http://wikidata.example:" + COUNTER.socket.getLocalPort() + "/sparql");
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
        URI allowed = URI.create("http://localhost:" + COUNTER.socket.getLocalPort() + "/sparql");
        DatasetGraph dataset = Links.local();
        Federation.live("you@example.org").allow(allowed).build().install(dataset);
        assertThatThrownBy(() -> Links.rows(dataset, "SELECT * { SERVICE <" + allowed + "> { ?s ?p ?o } }"))
                .isInstanceOf(RemoteFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91.198.174.192", "8.8.8.8", "2620:0:861:ed1a::1", "64:ff9b::808:808", "2002:808:808::"})
    void publicAddressesAreTold(String address) throws IOException {
        assertThat(PublicAddresses.includes(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "https://a:b@example.org/", "https:/x", "urn:x", "https://e.org/#x"})
    void anOperatorCannotAllowWhatIsNoEndpoint(String url) {
        assertThatThrownBy(() -> Federation.live("you@example.org").allow(URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
