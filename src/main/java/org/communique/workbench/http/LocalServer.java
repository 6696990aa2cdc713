package org.communique.workbench.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens on this machine's own address only, and hands on what its gate lets in, one call after the other. */
public final class LocalServer implements AutoCloseable {

    private static final int MOST_BODY = 1 << 20;
    private static final int THREADS = 12;

    /** Nothing from elsewhere is loaded, framed, sent to or run; the strictest rules that the pages work under. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; "
                            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cache-Control", "no-store");

    private final Server jetty;
    private final ServerConnector connector;
    private final Gate gate;

    private LocalServer(Server jetty, ServerConnector connector, Gate gate) {
        this.jetty = jetty;
        this.connector = connector;
        this.gate = gate;
    }

    /**
     * Answers on that port, 0 for any that is free. Throws {@link IllegalStateException} where the port is taken.
     *
     * @param pages answers whatever is no file; never called twice at a time
     */
    public static LocalServer start(int port, Function<Call, Reply> pages) {
        Server jetty = new Server(new QueuedThreadPool(THREADS));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        jetty.addConnector(connector);
        try {
            connector.open();
            Gate gate = Gate.before(connector.getLocalPort());
            jetty.setHandler(new Door(gate, pages));
            jetty.start();
            return new LocalServer(jetty, connector, gate);
        } catch (Exception failure) {
            throw new IllegalStateException(
                    "port %d cannot be listened on: choose another with --port, or 0 for any that is free"
                            .formatted(port),
                    failure);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** What to open in a browser. */
    public String address() {
        return gate.address();
    }

    /** Waits until it is closed from elsewhere. */
    public void join() {
        try {
            jetty.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the server did not end", failure);
        }
    }

    /** Between Jetty's requests and calls. */
    private static final class Door extends Handler.Abstract {

        private final Gate gate;
        private final Function<Call, Reply> pages;

        private Door(Gate gate, Function<Call, Reply> pages) {
            this.gate = gate;
            this.pages = pages;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            Reply reply = reply(request);
            ALWAYS.forEach(response.getHeaders()::put);
            reply.headers().forEach(response.getHeaders()::put);
            response.setStatus(reply.status());
            response.write(true, ByteBuffer.wrap(reply.body()), callback);
            return true;
        }

        private Reply reply(Request request) throws IOException {
            try {
                Call asked = call(request, "");
                Optional<Reply> stopped = gate.stops(asked, name -> header(request, name));
                return stopped.isPresent() ? stopped.get() : admitted(request, asked);
            } catch (IllegalArgumentException malformed) {
                return Reply.text(400, "400: " + malformed.getMessage());
            } catch (RuntimeException failure) {
                return Reply.text(
                        500, "The workbench failed: " + failure + ". What was decided before is in the files.");
            }
        }

        private Reply admitted(Request request, Call asked) throws IOException {
            Optional<Reply> file = Assets.of(asked.path());
            return file.isPresent() ? file.get() : answered(asked.isSafe() ? asked : call(request, body(request)));
        }

        private synchronized Reply answered(Call call) {
            return pages.apply(call);
        }

        private static Call call(Request request, String form) {
            Map<String, List<String>> values = new HashMap<>();
            add(values, Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
            add(values, form);
            return new Call(request.getMethod(), Request.getPathInContext(request), values);
        }

        private static void add(Map<String, List<String>> values, String form) {
            Call.decoded(form)
                    .forEach((name, more) -> values.computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(more));
        }

        private static String body(Request request) throws IOException {
            try (InputStream in = Content.Source.asInputStream(request)) {
                byte[] bytes = in.readNBytes(MOST_BODY + 1);
                if (bytes.length > MOST_BODY) {
                    throw new IllegalArgumentException("a form has at most " + MOST_BODY + " bytes");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }

        private static Optional<String> header(Request request, String name) {
            List<String> sent = request.getHeaders().getValuesList(name);
            return sent.size() == 1 ? Optional.of(sent.get(0)) : Optional.empty();
        }
    }
}
