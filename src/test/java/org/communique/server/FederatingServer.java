package org.communique.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.communique.federation.Federation;
import org.communique.federation.Links;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;

/** A release of 83 links on a server whose queries may ask others, and a client for it. */
final class FederatingServer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final CommuniqueServer server;

    FederatingServer(Path folder, Federation federation) {
        ReleaseFolder.at(folder).replace(FederatingServer::fill);
        this.server = CommuniqueServer.start(
                folder,
                QueryCatalogue.in(Path.of("queries")),
                ServerSettings.standard().withPort(0),
                new RemoteAccess(federation, federation));
    }

    private static void fill(Path files) {
        Graph links = Links.local().getDefaultGraph();
        try (OutputStream out = Files.newOutputStream(files.resolve("dataset.nq"))) {
            StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            Node graph = NodeFactory.createURI("https://example.org/dataset/graph/authority");
            quads.start();
            links.find().mapWith(triple -> Quad.create(graph, (Triple) triple)).forEachRemaining(quads::quad);
            quads.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    /** Asks the query by POST and takes rows in CSV. */
    HttpResponse<String> ask(String query) {
        return ask(query, "text/csv", "");
    }

    HttpResponse<String> ask(String query, String accepted, String more) {
        String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more;
        return send(HttpRequest.newBuilder(at("/sparql"))
                .header("Accept", accepted)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path, String accepted) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", accepted));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
