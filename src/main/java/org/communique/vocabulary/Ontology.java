package org.communique.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code ontology/}, as they are packed with the programme. */
public final class Ontology {

    private static final PackedFolder FOLDER = new PackedFolder("/org/communique/ontology");

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
        return FOLDER.files().stream().filter(file -> file.startsWith(start)).toList();
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
        try (InputStream stream = FOLDER.stream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
