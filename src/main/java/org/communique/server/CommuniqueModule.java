package org.communique.server;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** What Communiqué adds to a Fuseki server, and what it takes from one: it has one operation, to be asked. */
final class CommuniqueModule implements FusekiModule {

    /** Fuseki's own is 5 MB, which Jetty allocates and zeroes for every request. */
    private static final int OUTPUT_BUFFER = 32 * 1024;

    private static final int SMALLEST_PACKED = 1024;

    private final ServedRelease release;
    private final ServerSettings settings;
    private final QueryWorkers workers;

    CommuniqueModule(ServedRelease release, ServerSettings settings, QueryWorkers workers) {
        this.release = release;
        this.settings = settings;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "communique";
    }

    @Override
    public void prepare(FusekiServer.Builder server, Set<String> names, Model configuration) {
        Site site = new Site(release);
        QueryPages pages = site.queryPages();
        server.registerOperation(
                Operation.Query,
                new SparqlProcessor(
                        new SparqlProtocol(release, settings),
                        new QueryAnswerer(release, pages, workers, settings.answerBytes()),
                        pages));
        server.add("/sparql", DataService.newBuilder(release.store().dataset()).addEndpoint(Operation.Query));
        server.addFilter("/*", new HeadersFilter());
        site.paths().forEach((path, reading) -> server.addServlet(path, new ReadingServlet(reading)));
    }

    @Override
    public void serverBeforeStarting(FusekiServer server) {
        Server jetty = server.getJettyServer();
        for (Connector connector : jetty.getConnectors()) {
            tune(connector);
        }
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setMaxFormContentSize(Math.toIntExact(settings.requestBytes())));
        GzipHandler packing = new GzipHandler();
        packing.setMinGzipSize(SMALLEST_PACKED);
        packing.addIncludedMethods("POST");
        packing.addExcludedMimeTypes("application/gzip");
        jetty.insertHandler(packing);
    }

    private void tune(Connector connector) {
        if (connector instanceof ServerConnector listening) {
            listening.setHost(settings.host());
        }
        connector.getConnectionFactories().stream()
                .filter(HttpConnectionFactory.class::isInstance)
                .map(factory -> ((HttpConnectionFactory) factory).getHttpConfiguration())
                .forEach(CommuniqueModule::tune);
    }

    private static void tune(HttpConfiguration http) {
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setSendServerVersion(false);
    }
}
