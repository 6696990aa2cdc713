package org.communique.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The ontology and its codes, as they are packed with the programme. */
public final class Ontology {

    private static final String FOLDER = "/org/communique/ontology/";
    private static final List<String> FILES = List.of("communique.ttl", "codes.ttl");

    private Ontology() {}

    /** The terms and the codes as one graph; empty where the programme is packed without them. */
    public static Graph graph() {
        Graph graph = GraphMemFactory.createGraphMem2();
        for (String file : FILES) {
            try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
                if (in != null) {
                    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return graph;
    }
}
