package org.communique.server;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.communique.federation.Federation;
import org.communique.server.QueryAnswerer.Means;
import org.communique.server.discovery.ServiceGraph;
import org.communique.server.question.OpenApi;
import org.communique.server.traffic.Metrics;
import org.communique.server.traffic.RateLimit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** What Communiqué adds to a Fuseki server, and what it takes from one: it has one operation, to be asked. */
final class CommuniqueModule implements FusekiModule {

    /** Fuseki's own is 5 MB, which Jetty allocates and zeroes for every request. */
    private static final int OUTPUT_BUFFER = 32 * 1024;

    /** A page's typed links repeat its address ten times, and an address may be long. */
    private static final int HEADER_BUFFER = 32 * 1024;

    private static final int SMALLEST_PACKED = 1024;

    /** How long a server that is ending waits for the answers that are on their way. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private final ServedRelease release;
    private final ServerSettings settings;
    private final QueryWorkers workers;
    private final Traffic traffic = new Traffic(new Metrics());
    private final Revalidation revalidation = new Revalidation(traffic);
    private final RemoteAccess remote;

    CommuniqueModule(ServedRelease release, ServerSettings settings, QueryWorkers workers, RemoteAccess remote) {
        this.release = release;
        this.settings = settings;
        this.workers = workers;
        this.remote = remote;
    }

    @Override
    public String name() {
        return "communique";
    }

    @Override
    public void prepare(FusekiServer.Builder server, Set<String> names, Model configuration) {
        Site site = new Site(release);
        Refusals refusals = new Refusals(site.pages());
        DiscoverySite discovery = new DiscoverySite(release, site.pages());
        QueryPages pages = site.queryPages(new ServiceGraph(discovery.publication(), discovery.graphs())
                .asking(remote.visitors().endpoints()));
        endpoint(server, pages);
        filters(server, refusals);
        Map<String, Consumer<Exchange>> paths = paths(site, discovery, pages);
        paths.put(
                "/metrics",
                exchange -> exchange.send(
                        200, "text/plain;version=0.0.4", traffic.metrics().text()));
        paths.forEach((path, reading) -> server.addServlet(path, new ReadingServlet(reading, refusals)));
    }

    private void endpoint(FusekiServer.Builder server, QueryPages pages) {
        SparqlProtocol protocol = new SparqlProtocol(release, settings);
        QueryAnswerer answerer = new QueryAnswerer(release, pages, means(remote.visitors()));
        server.registerOperation(Operation.Query, new SparqlProcessor(protocol, answerer, pages));
        server.add("/sparql", DataService.newBuilder(release.store().dataset()).addEndpoint(Operation.Query));
    }

    private void filters(FusekiServer.Builder server, Refusals refusals) {
        RateLimit limit = new RateLimit(settings.requestsPerMinute(), System::nanoTime);
        server.addFilter("/*", new HeadersFilter());
        server.addFilter("/*", new TrafficFilter(limit, traffic, revalidation, refusals));
    }

    private Means means(Federation federation) {
        return new Means(workers, settings.answerBytes(), federation);
    }

    /** What the later ones serve takes the place of what the site serves under the same path. */
    private Map<String, Consumer<Exchange>> paths(Site site, DiscoverySite discovery, QueryPages pages) {
        Map<String, Consumer<Exchange>> paths = new TreeMap<>(site.paths());
        OpenApi description = new OpenApi(
                discovery.publication().title(),
                discovery.publication().version(),
                release.queries().queries());
        paths.putAll(discovery.paths());
        paths.putAll(new OntologySite(site.signposts(), site.pages()).paths());
        paths.putAll(new StoredQuestions(release, pages, means(remote.questions()), settings.timeout())
                .paths(Objects.requireNonNull(paths.get("/queries/*")), description));
        paths.putAll(new SearchSite(release, site.pages()).paths());
        Assets assets = new Assets();
        paths.put("/assets/*", assets::send);
        paths.put("/style.css", exchange -> assets.send(exchange, "style.css"));
        return paths;
    }

    @Override
    public void serverBeforeStarting(FusekiServer server) {
        Server jetty = server.getJettyServer();
        for (Connector connector : jetty.getConnectors()) {
            tune(connector);
        }
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setMaxFormContentSize(Math.toIntExact(settings.requestBytes())));
        jetty.insertHandler(packing());
        jetty.insertHandler(new GracefulHandler());
        jetty.insertHandler(revalidation);
        jetty.setStopTimeout(LAST_ANSWERS.toMillis());
        jetty.setErrorHandler(new PlainErrors());
    }

    private static GzipHandler packing() {
        GzipHandler packing = new GzipHandler();
        packing.setMinGzipSize(SMALLEST_PACKED);
        packing.addIncludedMethods("POST");
        packing.addExcludedMimeTypes("application/gzip");
        return packing;
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
        http.setResponseHeaderSize(HEADER_BUFFER);
        http.setSendServerVersion(false);
    }
}
