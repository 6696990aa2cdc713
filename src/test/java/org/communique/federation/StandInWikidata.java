package org.communique.federation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** A real HTTP server on this machine that answers as Wikidata's query service does, well or badly. */
public final class StandInWikidata implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final DatasetGraph data;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = StandInWikidata::answer;

    public record Request(String method, String query, String userAgent, String path) {}

    /** How a request is answered. */
    public interface Behaviour {
        void answer(HttpExchange exchange, byte[] result) throws IOException, InterruptedException;
    }

    public StandInWikidata(DatasetGraph data) {
        this.data = data;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sparql");
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public StandInWikidata behaving(Behaviour other) {
        behaviour = other;
        return this;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = query(exchange);
            requests.add(new Request(
                    exchange.getRequestMethod(),
                    query,
                    String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")),
                    exchange.getRequestURI().getPath()));
            behaviour.answer(exchange, query.isEmpty() ? new byte[0] : select(query));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String query(HttpExchange exchange) throws IOException {
        String form = exchange.getRequestMethod().equals("POST")
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : String.valueOf(exchange.getRequestURI().getRawQuery());
        return form.startsWith("query=") ? URLDecoder.decode(form.substring(6), StandardCharsets.UTF_8) : "";
    }

    private byte[] select(String query) {
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
                    .create(ResultSetLang.RS_JSON)
                    .write(json, execution.select(), ARQ.getContext());
            return json.toByteArray();
        }
    }

    public static void answer(HttpExchange exchange, byte[] result) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, result.length);
        exchange.getResponseBody().write(result);
    }

    public static Behaviour status(int status) {
        return (exchange, result) -> exchange.sendResponseHeaders(status, -1);
    }

    public static Behaviour retryAfter(int status, String value) {
        return (exchange, result) -> {
            exchange.getResponseHeaders().set("Retry-After", value);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    public static Behaviour redirect(URI target) {
        return (exchange, result) -> {
            exchange.getResponseHeaders().set("Location", target.toString());
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** A whole HTTP message whose result table ends in the middle, as an endpoint that runs out of time gives it. */
    public static void truncated(HttpExchange exchange, byte[] result) throws IOException {
        answer(exchange, Arrays.copyOf(result, result.length * 2 / 3));
    }

    public static Behaviour slow(long millis) {
        return (exchange, result) -> {
            Thread.sleep(millis);
            answer(exchange, result);
        };
    }

    /** One byte every few milliseconds, so that no single read is ever late. */
    public static void dripping(HttpExchange exchange, byte[] result) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        for (byte one : result) {
            body.write(one);
            body.flush();
            Thread.sleep(20);
        }
    }

    public static Behaviour huge(long bytes) {
        return (exchange, result) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] spaces = new byte[1 << 16];
            Arrays.fill(spaces, (byte) ' ');
            for (long sent = 0; sent < bytes; sent += spaces.length) {
                exchange.getResponseBody().write(spaces);
            }
        };
    }

    /** The connection ends without an answer. */
    public static void reset(HttpExchange exchange, byte[] result) {
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
