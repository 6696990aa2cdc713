package org.communique.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * What a release names that has a page of its own.
 *
 * @param base of its IRIs, without a slash at its end
 * @param paths of things, graphs, codes and stored questions, each with a slash before it
 * @param wikidata the items that its things are linked to
 */
record Named(String base, Set<String> paths, Set<String> wikidata) {

    private static final String ITEM = "http://www.wikidata.org/entity/";
    private static final String CODES = "https://w3id.org/communique/code/";

    private static final List<String> KINDS = List.of("/id/", "/graph/", "/query/");

    /** Reads the quads of a release. */
    static Named in(Path quads) {
        Reader reader = new Reader();
        RDFParser.source(quads).parse(reader);
        return new Named(reader.base, reader.paths, reader.wikidata);
    }

    private static final class Reader extends StreamRDFBase {

        private final Set<String> paths = new TreeSet<>();
        private final Set<String> wikidata = new TreeSet<>();
        private String base = "";

        @Override
        public void quad(Quad quad) {
            if (base.isEmpty()) {
                String graph = quad.getGraph().getURI();
                base = graph.substring(0, graph.lastIndexOf("/graph/"));
            }
            add(quad.getGraph());
            add(quad.getSubject());
            code(quad.getObject());
        }

        private void add(Node node) {
            if (node.isURI() && node.getURI().startsWith(base)) {
                String path = node.getURI().substring(base.length());
                if (path.indexOf('#') < 0 && KINDS.stream().anyMatch(path::startsWith)) {
                    paths.add(path);
                }
            }
        }

        private void code(Node node) {
            if (node.isURI() && node.getURI().startsWith(CODES)) {
                paths.add("/code/" + node.getURI().substring(CODES.length()));
            }
            if (node.isURI() && node.getURI().startsWith(ITEM)) {
                wikidata.add(node.getURI().substring(ITEM.length()));
            }
        }
    }
}
