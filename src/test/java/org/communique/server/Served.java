package org.communique.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;

/** A small release on a server of its own, and a client for it. */
final class Served implements AutoCloseable {

    static final String BASE = "https://example.org/dataset/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final CommuniqueServer server;

    private Served(CommuniqueServer server) {
        this.server = server;
    }

    static Served from(Path folder, ServerSettings settings) {
        return new Served(CommuniqueServer.start(release(folder), questions(), settings.withPort(0)));
    }

    static ServerSettings settings() {
        return ServerSettings.standard().withPort(0);
    }

    static QueryCatalogue questions() {
        return QueryCatalogue.in(resource("queries"));
    }

    /** Writes the release made by hand, and some hundred things more for queries that take long. */
    static Path release(Path folder) {
        Path release = folder.resolve("rdf");
        ReleaseFolder.at(release).replace(files -> {
            try {
                fill(files);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return release;
    }

    private static void fill(Path files) throws IOException {
        Path quads = files.resolve("dataset.nq");
        try (OutputStream out = Files.newOutputStream(quads)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            RDFParser.source(resource("dataset.trig")).parse(writer);
            writer.start();
            for (int number = 0; number < 300; number++) {
                writer.quad(filler(number));
            }
            writer.finish();
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(files.resolve("dataset.nq.gz")))) {
            Files.copy(quads, out);
        }
        Files.copy(resource("dcat.ttl"), files.resolve("dcat.ttl"));
        Files.createDirectory(files.resolve("csv"));
        Files.writeString(files.resolve("csv/actors.csv"), "id,label\r\nada,Ада\r\n");
    }

    private static Quad filler(int number) {
        return Quad.create(
                NodeFactory.createURI(BASE + "graph/authority"),
                NodeFactory.createURI(BASE + "id/filler/" + number),
                NodeFactory.createURI(BASE + "id/next"),
                NodeFactory.createURI(BASE + "id/filler/" + (number + 1) % 300));
    }

    static Path resource(String name) {
        try {
            return Path.of(Served.class.getResource("/server/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    CommuniqueServer server() {
        return server;
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    static String asked(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> ask(String query, String... headers) {
        return get(asked(query), headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
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
