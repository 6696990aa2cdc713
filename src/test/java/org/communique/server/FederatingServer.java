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
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.federation.Federation;
import org.communique.federation.Links;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;

/** A release of 83 links on a server whose queries may ask others, and a client for it. */
final class FederatingServer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final CommuniqueServer server;

    FederatingServer(Path folder, Federation federation) {
        this(folder, federation, links());
    }

    /** @param release the quads of it */
    FederatingServer(Path folder, Federation federation, DatasetGraph release) {
        ReleaseFolder.at(folder).replace(files -> fill(files, release));
        this.server = CommuniqueServer.start(
                folder,
                QueryCatalogue.in(Path.of("queries")),
                ServerSettings.standard().withPort(0),
                new RemoteAccess(federation, federation));
    }

    private static DatasetGraph links() {
        DatasetGraph release = DatasetGraphFactory.create();
        release.addGraph(
                NodeFactory.createURI("https://example.org/dataset/graph/authority"),
                Links.local().getDefaultGraph());
        return release;
    }

    private static void fill(Path files, DatasetGraph release) {
        try (OutputStream out = Files.newOutputStream(files.resolve("dataset.nq"))) {
            RDFWriter.source(release).lang(Lang.NQUADS).output(out);
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
