package org.communique.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.communique.query.QueryCatalogue;
import org.communique.server.page.Masthead;
import org.communique.server.sparql.QueryWorkers;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A release, served: its SPARQL endpoint, its pages and its downloads, read-only. It answers from its start until it
 * is closed.
 */
public final class CommuniqueServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommuniqueServer.class);

    private final CurrentSite current;
    private final QueryWorkers workers;
    private final FusekiServer fuseki;
    private final ServerSettings settings;

    private CommuniqueServer(Path folder, QueryCatalogue queries, ServerSettings settings, RemoteAccess remote) {
        this.settings = settings;
        this.workers = new QueryWorkers(settings.limits().concurrent());
        ReleaseSite.Asking asking = ReleaseSite.Asking.of(settings.limits(), workers, remote);
        this.current = new CurrentSite(new ReleaseSource(
                folder, queries, settings, (release, history) -> ReleaseSite.of(release, history, asking)));
        this.fuseki = FusekiServer.create()
                .port(settings.port())
                .numServerThreads(ServerSettings.LEAST_THREADS, ServerSettings.MOST_THREADS)
                .fusekiModules(FusekiModules.create(new CommuniqueModule(current, settings)))
                .enablePing(true)
                .build();
    }

    /** Reads the release of a folder and serves it, asking no other endpoint. */
    public static CommuniqueServer start(Path folder, QueryCatalogue queries, ServerSettings settings) {
        return start(folder, queries, settings, RemoteAccess.none());
    }

    /**
     * Reads the release of a folder and serves it. Throws {@link IllegalStateException} where the folder holds no
     * release or the port is taken.
     */
    public static CommuniqueServer start(
            Path folder, QueryCatalogue queries, ServerSettings settings, RemoteAccess remote) {
        CommuniqueServer server = new CommuniqueServer(folder, queries, settings, remote);
        try {
            server.fuseki.start();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw isTaken(failure) ? taken(settings, failure) : failure;
        }
    }

    /** Throws {@link IllegalStateException} where the port that is to be listened on is taken. */
    public static void refuseTakenPort(ServerSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (BindException taken) {
            throw taken(settings, taken);
        } catch (IOException | IllegalArgumentException unclear) {
            // Whether that can be listened on at all is seen when the server starts.
        }
    }

    private static IllegalStateException taken(ServerSettings settings, Exception cause) {
        return new IllegalStateException(
                "port %d of %s is in use: choose another with --port, or 0 for any free one"
                        .formatted(settings.port(), settings.host()),
                cause);
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    public int port() {
        return fuseki.getHttpPort();
    }

    /** Where the first page is, ending in a slash. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + port() + "/");
    }

    /** What stands at the head of its pages. */
    public Masthead masthead() {
        return ReleaseSite.masthead(current.release());
    }

    /** The stored questions that have an answer in what is served. */
    public QueryCatalogue questions() {
        current.fit();
        return current.release().queries();
    }

    Server jetty() {
        return fuseki.getJettyServer();
    }

    /** Waits until the server is closed from elsewhere. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        workers.end();
        stop();
        workers.close();
        current.close();
    }

    /** Ends the server; answers that do not end in time are cut off, which is no failure. */
    private void stop() {
        try {
            fuseki.stop();
        } catch (FusekiException unfinished) {
            if (!(unfinished.getCause() instanceof TimeoutException)) {
                throw unfinished;
            }
            LOG.warn("some answers did not end in time and were cut off when the server stopped");
        }
    }
}
