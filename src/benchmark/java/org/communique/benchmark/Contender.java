package org.communique.benchmark;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.query.QueryCatalogue;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;

/** A server that is measured, with the same release in it as the other. */
interface Contender extends AutoCloseable {

    URI endpoint();

    @Override
    void close();

    static Contender named(String name, Path release) {
        return name.equals("fuseki") ? new StockFuseki(release) : new Communique(release);
    }

    /** Ours, as {@code communique serve} starts it. */
    final class Communique implements Contender {

        private final CommuniqueServer server;

        Communique(Path release) {
            server = CommuniqueServer.start(
                    release, QueryCatalogue.packed(), ServerSettings.standard().withPort(0));
        }

        @Override
        public URI endpoint() {
            return server.address().resolve("/sparql");
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** Fuseki as its builder makes it, on Jena's dataset in memory, with the same union as default graph. */
    final class StockFuseki implements Contender {

        private final FusekiServer server;

        StockFuseki(Path release) {
            DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
            Txn.executeWrite(
                    dataset,
                    () -> RDFParser.source(release.resolve("dataset.nq")).parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            dataset.add(quad);
                            dataset.getDefaultGraph().add(quad.asTriple());
                        }
                    }));
            server =
                    FusekiServer.create().port(0).add("/sparql", dataset, false).build();
            server.start();
        }

        @Override
        public URI endpoint() {
            return URI.create("http://localhost:" + server.getHttpPort() + "/sparql");
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
