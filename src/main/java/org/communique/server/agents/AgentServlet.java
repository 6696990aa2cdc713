package org.communique.server.agents;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;

/**
 * The protocol over HTTP, without sessions and without streams: each message is posted and answered by itself. A page of
 * another site that a browser on this machine shows cannot use it.
 */
public final class AgentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final transient Supplier<Agent> agent;
    private final transient Set<String> hosts;

    /**
     * @param agent the one of the release that is served
     * @param hosts the names that this server may be called by on its own machine, besides those of the loopback interface
     */
    public AgentServlet(Supplier<Agent> agent, Set<String> hosts) {
        this.agent = agent;
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        Exchange exchange = new Exchange(request, response);
        try {
            response.setHeader("Cache-Control", "no-store");
            check(exchange);
            agent.get()
                    .answer(exchange.body())
                    .ifPresentOrElse(
                            answer -> exchange.send(HttpServletResponse.SC_OK, "application/json", answer),
                            () -> response.setStatus(HttpServletResponse.SC_ACCEPTED));
        } catch (RefusedException refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException failure) {
            exchange.refuse(RefusedException.of(failure));
        }
    }

    private void check(Exchange exchange) {
        String method = exchange.request().getMethod();
        if (!method.equals("POST")) {
            throw RefusedException.readOnly(method, exchange.methods());
        }
        if (!isCalledByAgent(exchange)) {
            throw RefusedException.forbidden("this address is asked by agents, not by pages of other sites");
        }
        if (!exchange.header("Content-Type").orElse("").matches("(?i)application/json\\s*(;.*)?")) {
            throw RefusedException.unsupported("a message is posted as application/json");
        }
        if (!Agent.VERSIONS.contains(exchange.header("MCP-Protocol-Version").orElse(Agent.VERSIONS.get(0)))) {
            throw RefusedException.badRequest("this server speaks the protocol's versions " + Agent.VERSIONS);
        }
    }

    /**
     * A name that was bent to this machine (DNS rebinding) shows as a Host or an Origin that is not this server's. Behind
     * a proxy the Host is the proxy's to check.
     */
    private boolean isCalledByAgent(Exchange exchange) {
        String host = name(exchange.address("/"));
        boolean isDirect =
                exchange.isFromHere() && exchange.header("X-Forwarded-For").isEmpty();
        String origin = exchange.header("Origin").map(AgentServlet::name).orElse(host);
        return (LOOPBACK.contains(origin) || origin.equals(host))
                && (LOOPBACK.contains(host) || hosts.contains(host) || !isDirect);
    }

    private static String name(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse("").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }
}
