package org.communique.server.traffic;

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
import org.communique.server.http.Exchange;
import org.communique.server.http.Refusals;
import org.communique.server.http.RefusedException;

/**
 * Tells the traffic's records of every request, and refuses the costly ones of a client that asks too many.
 */
public final class TrafficFilter implements Filter {

    private static final Set<String> COSTLY = Set.of(
            "sparql",
            "queries",
            "search",
            "suggest",
            "mcp",
            "reconcile",
            "claims.jsonld",
            "annotations",
            "tei",
            "network.graphml",
            "network.gexf",
            "references.bib",
            "references.json",
            "quickstatements.txt",
            "tables");

    private final RateLimit limit;
    private final Traffic traffic;
    private final Revalidation revalidation;
    private final Refusals refusals;

    public TrafficFilter(RateLimit limit, Traffic traffic, Revalidation revalidation, Refusals refusals) {
        this.limit = limit;
        this.traffic = traffic;
        this.revalidation = revalidation;
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        Exchange exchange = new Exchange((HttpServletRequest) request, (HttpServletResponse) response);
        request.setAttribute(Exchange.BEGAN, began);
        String path = exchange.request().getRequestURI();
        traffic.begin();
        try {
            Optional<Duration> wait = isCostly(exchange) ? wait(exchange) : Optional.empty();
            if (wait.isPresent()) {
                refusals.tell(exchange, RefusedException.tooMany(limit.perMinute(), wait.get()));
            } else {
                chain.doFilter(request, response);
                revalidation.note(exchange);
            }
        } finally {
            traffic.end(
                    exchange.request().getMethod(), path, exchange.response().getStatus(), System.nanoTime() - began);
        }
    }

    /** However its path is spelt, {@code /%73earch} too; an old version may have to be made again first. */
    private static boolean isCostly(Exchange exchange) {
        return COSTLY.contains(Traffic.resource(exchange.request().getServletPath() + "/" + exchange.path()))
                || exchange.query("version").isPresent();
    }

    /** How long the client has to wait; not at all if it is on this machine and speaks for nobody else. */
    private Optional<Duration> wait(Exchange exchange) {
        return client(exchange).flatMap(limit::take);
    }

    /** A proxy on this machine tells for whom it asks; what anybody else says of that is not believed. */
    private static Optional<String> client(Exchange exchange) {
        return exchange.isFromHere()
                ? exchange.header("X-Forwarded-For")
                        .map(clients ->
                                clients.substring(clients.lastIndexOf(',') + 1).strip())
                : Optional.of(exchange.request().getRemoteAddr());
    }
}
