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
    private static final String FORBIDDEN = "this address is asked by agents, not by pages of other sites";

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
            if (!request.getMethod().equals("POST")) {
                throw RefusedException.readOnly(request.getMethod(), exchange.methods());
            }
            if (!isCalledByAgent(exchange)) {
                exchange.send(HttpServletResponse.SC_FORBIDDEN, Exchange.UTF8_TEXT, FORBIDDEN + '\n');
                return;
            }
            check(exchange);
            answer(exchange);
        } catch (RefusedException refusal) {
            exchange.refuse(refusal);
        } catch (RuntimeException failure) {
            exchange.refuse(RefusedException.of(failure));
        }
    }

    private static void check(Exchange exchange) {
        String type =
                exchange.header("Content-Type").orElse("").split(";", 2)[0].strip();
        if (!type.equalsIgnoreCase("application/json")) {
            throw RefusedException.unsupported("a message is posted as application/json");
        }
        exchange.header("MCP-Protocol-Version")
                .filter(version -> !Agent.VERSIONS.contains(version))
                .ifPresent(version -> {
                    throw RefusedException.badRequest("this server speaks the protocol's versions " + Agent.VERSIONS);
                });
    }

    private void answer(Exchange exchange) {
        Optional<String> answer = agent.get().answer(exchange.body());
        if (answer.isPresent()) {
            exchange.send(HttpServletResponse.SC_OK, "application/json", answer.get());
        } else {
            exchange.response().setStatus(HttpServletResponse.SC_ACCEPTED);
        }
    }

    /**
     * A name that was bent to this machine (DNS rebinding) shows as a Host or an Origin that is not this server's. Behind
     * a proxy the Host is the proxy's to check.
     */
    private boolean isCalledByAgent(Exchange exchange) {
        String host = name(exchange.address("/"));
        boolean isOwn = LOOPBACK.contains(host) || hosts.contains(host);
        boolean isDirect =
                exchange.isFromHere() && exchange.header("X-Forwarded-For").isEmpty();
        boolean isOriginOwn = exchange.header("Origin")
                .map(AgentServlet::name)
                .map(origin -> LOOPBACK.contains(origin) || origin.equals(host))
                .orElse(true);
        return isOriginOwn && (isOwn || !isDirect);
    }

    private static String name(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse("").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }
}
