package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.communique.federation.endpoint.Wikidata;
import org.junit.jupiter.api.Test;

/** The address that was looked at is the one that is connected to. */
class PinnedAddressTest {

    private static final String NOWHERE = "name-that-no-one-has.invalid";

    private static String ask(URI service) {
        return "SELECT * { SERVICE <" + service + "> { ?item rdfs:label ?label } }";
    }

    @Test
    void theConnectionGoesToTheAddressThatOurLookUpGave() {
        DatasetGraph local = Links.local();
        try (StandInWikidata wikidata = new StandInWikidata(Links.remote())) {
            URI mirror = URI.create("http://" + NOWHERE + ":" + wikidata.uri().getPort() + "/sparql");
            Federation.live("you@example.org")
                    .allow(Wikidata.ENDPOINT, mirror)
                    .privateMirrors()
                    .resolver(host -> List.of(InetAddress.getLoopbackAddress()))
                    .build()
                    .install(local);
            assertThat(Links.rows(local, ask(Wikidata.ENDPOINT))).hasSize(Links.NUMBER);
        }
    }

    @Test
    void aNameThatTurnsInwardAfterItWasLookedAtLeadsNowhere() throws IOException {
        DatasetGraph local = Links.local();
        try (ConnectionCounter counter = new ConnectionCounter()) {
            URI allowed = URI.create("http://" + NOWHERE + ":" + counter.port() + "/sparql");
            Deque<String> turns = new ArrayDeque<>(List.of("127.0.0.1", "192.168.0.1", "::1"));
            Federation.live("you@example.org")
                    .allow(allowed)
                    .resolver(host -> next(turns))
                    .build()
                    .install(local);
            while (!turns.isEmpty()) {
                assertThatThrownBy(() -> Links.rows(local, ask(allowed)))
                        .isInstanceOfSatisfying(
                                RemoteFailure.class,
                                failure -> assertThat(failure.kind()).isEqualTo(Kind.PRIVATE_ADDRESS));
            }
            assertThat(counter.sinceLast()).isZero();
        }
    }

    private static List<InetAddress> next(Deque<String> turns) throws UnknownHostException {
        return List.of(InetAddress.getByName(turns.remove()));
    }
}
