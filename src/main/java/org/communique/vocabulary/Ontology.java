package org.communique.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code ontology/}, as they are packed with the programme. */
public final class Ontology {

    private static final String FOLDER = "/org/communique/ontology/";

    private Ontology() {}

    /** The terms: {@code communique.ttl}. */
    public static Graph terms() {
        return turtle(List.of("communique.ttl"));
    }

    /** The codes of all schemes: {@code codes.ttl}. */
    public static Graph codes() {
        return turtle(List.of("codes.ttl"));
    }

    /** How the terms stand to other vocabularies: {@code alignments/}. */
    public static Graph alignments() {
        return turtle(files("alignments/"));
    }

    /** The JSON-LD context of a dataset: {@code context.jsonld}. */
    public static String context() {
        return text("context.jsonld");
    }

    /** The files whose path begins so, in the order of their names. */
    public static List<String> files(String start) {
        try {
            URI terms = Objects.requireNonNull(Ontology.class.getResource(FOLDER + "communique.ttl"))
                    .toURI();
            if (!terms.getScheme().equals("jar")) {
                return files(Path.of(terms).getParent(), start);
            }
            String jar = terms.getSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf('!'))));
            try (FileSystem packed = FileSystems.newFileSystem(file)) {
                return files(packed.getPath(FOLDER), start);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the packed ontology cannot be listed", unreadable);
        }
    }

    private static List<String> files(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    /** What the Turtle files say together. */
    public static Graph turtle(List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : files) {
            RDFParser.fromString(text(file), Lang.TURTLE).parse(graph);
        }
        return graph;
    }

    /** The text of a file. */
    public static String text(String file) {
        try (InputStream stream = Ontology.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("the ontology has no file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
