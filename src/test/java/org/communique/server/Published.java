package org.communique.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.query.QueryCatalogue;

/** The release of this repository on a server of its own, and a client for it. */
final class Published implements AutoCloseable {

    static final String HTML = "text/html";

    private final HttpClient client = HttpClient.newHttpClient();
    private final CommuniqueServer server;

    Published(ServerSettings settings) {
        this(settings, RemoteAccess.none());
    }

    Published(ServerSettings settings, RemoteAccess remote) {
        this.server = CommuniqueServer.start(
                Path.of("rdf"), QueryCatalogue.in(Path.of("queries")), settings.withPort(0), remote);
    }

    HttpResponse<String> get(String path, String... headers) {
        return sent(request(path, headers), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        return sent(request(path, headers), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> head(String path) {
        return sent(request(path).method("HEAD", BodyPublishers.noBody()), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    String address(String path) {
        return server.address().resolve(path).toString();
    }

    Graph graph(String path) {
        Graph graph = GraphMemFactory.createGraphMem2();
        HttpResponse<String> answer = get(path, "Accept", "text/turtle");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
        return graph;
    }

    /** How many things of a class the dataset has, as its endpoint counts them. */
    int count(String type) {
        String query =
                "PREFIX cq: <https://w3id.org/communique/ns#> SELECT (COUNT(DISTINCT ?thing) AS ?number) { ?thing a "
                        + type + " }";
        String table = get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv")
                .body();
        return Integer.parseInt(table.lines().skip(1).findFirst().orElseThrow());
    }

    @Override
    public void close() {
        server.close();
    }
}
