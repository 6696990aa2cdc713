package org.communique.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.server.http.Exchange;
import org.communique.server.http.PathText;
import org.communique.server.http.ReadingServlet;
import org.communique.server.http.Refusals;
import org.communique.server.http.Routes;
import org.communique.server.page.Pages;
import org.communique.server.traffic.BasePaths;
import org.communique.server.traffic.Handlers;
import org.communique.server.traffic.HeadersFilter;
import org.communique.server.traffic.Metrics;
import org.communique.server.traffic.PlainErrors;
import org.communique.server.traffic.RateLimit;
import org.communique.server.traffic.Revalidation;
import org.communique.server.traffic.Traffic;
import org.communique.server.traffic.TrafficFilter;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What Communiqué adds to a Fuseki server, and what it takes from one: it has one operation, to be asked. */
final class CommuniqueModule implements FusekiModule {

    /** Fuseki's own is 5 MB, which Jetty allocates and zeroes for every request. */
    private static final int OUTPUT_BUFFER = 32 * 1024;

    /** A page's typed links repeat its address ten times, and an address may be long. */
    private static final int HEADER_BUFFER = 32 * 1024;

    /** How long a connection is kept on which nothing comes and nothing goes. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** After that time a thread that a burst of requests needed is given back; Jetty would take a minute for each. */
    private static final Duration IDLE_THREAD = Duration.ofSeconds(10);

    /** How long a server that is ending waits for the answers that are on their way. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private final CurrentSite current;
    private final ServerSettings settings;
    private final Traffic traffic = new Traffic(new Metrics());
    private final Revalidation revalidation = new Revalidation(traffic);

    CommuniqueModule(CurrentSite current, ServerSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "communique";
    }

    @Override
    public void prepare(FusekiServer.Builder server, Set<String> names, Model configuration) {
        Refusals refusals = new Refusals(new Pages(ReleaseSite.masthead(current.release())));
        server.registerOperation(Operation.Query, current.endpoint());
        server.add(
                "/sparql", DataService.newBuilder(DatasetGraphFactory.empty()).addEndpoint(Operation.Query));
        server.addFilter("/*", new HeadersFilter());
        server.addFilter("/*", new TrafficFilter(limit(), traffic, revalidation, refusals));
        current.routes()
                .and(new Routes(Map.of("/metrics", this::metrics)))
                .answers()
                .forEach((path, answer) -> server.addServlet(path, new ReadingServlet(answer, refusals)));
    }

    private RateLimit limit() {
        return new RateLimit(settings.requestsPerMinute(), System::nanoTime);
    }

    private void metrics(Exchange exchange) {
        exchange.send(200, "text/plain;version=0.0.4", traffic.metrics().text());
    }

    @Override
    public void serverBeforeStarting(FusekiServer server) {
        Server jetty = server.getJettyServer();
        for (Connector connector : jetty.getConnectors()) {
            tune(connector);
        }
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setMaxFormContentSize(
                        Math.toIntExact(settings.limits().requestBytes())));
        new Handlers(revalidation, settings.limits().requestBytes(), ServerSettings.MOST_THREADS).insertInto(jetty);
        jetty.insertHandler(new BasePaths(settings.basePath(), List.of(settings.basePath(), ownPath())));
        current.watch(revalidation::forget);
        if (jetty.getThreadPool() instanceof QueuedThreadPool threads) {
            threads.setIdleTimeout(Math.toIntExact(IDLE_THREAD.toMillis()));
            threads.setMaxEvictCount(ServerSettings.MOST_THREADS);
        }
        jetty.setStopTimeout(LAST_ANSWERS.toMillis());
        jetty.setErrorHandler(new PlainErrors());
    }

    /** The path of the dataset's base, under which a proxy may hand requests on as they are. */
    private String ownPath() {
        String path = URI.create(PathText.ascii(current.release().base())).getRawPath();
        return path.substring(0, Math.max(0, path.length() - 1));
    }

    private void tune(Connector connector) {
        if (connector instanceof ServerConnector listening) {
            listening.setHost(settings.host());
            listening.setIdleTimeout(IDLE.toMillis());
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
