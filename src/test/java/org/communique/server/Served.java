package org.communique.server;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A small release on a server of its own. */
final class Served extends RunningServer {

    static final String BASE = "https://example.org/dataset/";

    private final Path release;

    private Served(Path release, ServerSettings settings) {
        super(CommuniqueServer.start(release, questions(), settings.withPort(0)));
        this.release = release;
    }

    /** In a folder of its own, for the tests of a class. */
    static Served small() {
        return small(settings());
    }

    static Served small(ServerSettings settings) {
        return from(temporary(), settings);
    }

    /** A release of other files, in a folder of its own, for the tests of a class. */
    static Served holding(Consumer<Path> fill) {
        Path release = temporary().resolve("rdf");
        ReleaseFolder.at(release).replace(fill);
        return new Served(release, settings());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("served");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Served from(Path folder, ServerSettings settings) {
        return new Served(release(folder), settings);
    }

    /** Where the files of the release are. */
    Path release() {
        return release;
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

    @Override
    public void afterAll(ExtensionContext tests) {
        super.afterAll(tests);
        try (Stream<Path> files = Files.walk(release.getParent())) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
