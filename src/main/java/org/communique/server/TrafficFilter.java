package org.communique.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.communique.server.traffic.Metrics;
import org.communique.server.traffic.RateLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts every request, writes its line into the access log (never what was asked: no query and no search), and refuses
 * the costly ones of a client that asks too many.
 */
final class TrafficFilter implements Filter {

    /** When the request came, in nanoseconds, for its Server-Timing. */
    static final String BEGAN = TrafficFilter.class.getName() + ".began";

    private static final Logger ACCESS = LoggerFactory.getLogger("org.communique.access");
    private static final Set<String> COSTLY = Set.of("sparql", "queries", "search", "suggest");
    private static final Set<String> RESOURCES = Set.of(
            "sparql",
            "queries",
            "search",
            "suggest",
            "id",
            "graph",
            "code",
            "ns",
            "data",
            "assets",
            "ldes",
            "feed.atom",
            "dcat",
            ".well-known",
            "quality",
            "fair",
            "robots.txt",
            "sitemap.xml",
            "openapi.json",
            "metrics");

    private final RateLimit limit;
    private final Metrics metrics;

    TrafficFilter(RateLimit limit, Metrics metrics) {
        this.limit = limit;
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        Exchange exchange = new Exchange((HttpServletRequest) request, (HttpServletResponse) response);
        request.setAttribute(BEGAN, began);
        String resource = resource(exchange.request().getRequestURI());
        metrics.begin();
        try {
            Optional<Duration> wait = COSTLY.contains(resource) ? wait(exchange) : Optional.empty();
            if (wait.isPresent()) {
                exchange.refuse(RefusedException.tooMany(wait.get()));
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            long took = System.nanoTime() - began;
            metrics.end(resource, exchange.response().getStatus(), took);
            log(exchange, took);
        }
    }

    private static String resource(String path) {
        String first = path.substring(1).split("/", 2)[0];
        return first.isEmpty() ? "home" : RESOURCES.contains(first) ? first : "other";
    }

    /** How long the client has to wait; not at all if it is on this machine and speaks for nobody else. */
    private Optional<Duration> wait(Exchange exchange) {
        return client(exchange).flatMap(limit::take);
    }

    /** A proxy on this machine tells for whom it asks; what anybody else says of that is not believed. */
    private static Optional<String> client(Exchange exchange) {
        String peer = exchange.request().getRemoteAddr();
        boolean isHere = peer.startsWith("127.")
                || peer.equals("0:0:0:0:0:0:0:1")
                || peer.equals("[::1]")
                || peer.equals("[0:0:0:0:0:0:0:1]");
        return isHere
                ? exchange.header("X-Forwarded-For")
                        .map(clients ->
                                clients.substring(clients.lastIndexOf(',') + 1).strip())
                : Optional.of(peer);
    }

    private static void log(Exchange exchange, long took) {
        if (ACCESS.isDebugEnabled()) {
            ACCESS.debug(
                    "method={} path={} status={} ms={}",
                    exchange.request().getMethod(),
                    exchange.request().getRequestURI(),
                    exchange.response().getStatus(),
                    took / 1_000_000);
        }
    }
}
