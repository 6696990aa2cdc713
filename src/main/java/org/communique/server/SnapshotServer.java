package org.communique.server;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.federation.Federation;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.server.guard.QueryRules;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A second server in this process that answers as Wikidata's query service does, from a snapshot and to this machine
 * only. It asks nobody else.
 */
public final class SnapshotServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final FusekiServer fuseki;

    private SnapshotServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /** Listens on a free port of the loopback interface until it is closed. */
    public static SnapshotServer start(WikidataSnapshot snapshot) {
        DatasetGraph facts = snapshot.dataset();
        facts.getContext().putAll(QueryRules.context());
        facts.getContext().set(ARQ.queryTimeout, Long.toString(LONGEST.toMillis()));
        FusekiServer fuseki = FusekiServer.create()
                .port(0)
                .add("/", DataService.newBuilder(facts).addEndpoint(Operation.Query, "sparql"))
                .build();
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setHost("127.0.0.1");
            }
        }
        return new SnapshotServer(fuseki.start());
    }

    /** Where it is asked. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + fuseki.getHttpPort() + "/sparql");
    }

    /** Federation in which this server stands in Wikidata's place. */
    public Federation federation() {
        return Federation.offline(Wikidata.ENDPOINT, endpoint());
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
