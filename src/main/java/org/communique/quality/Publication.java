package org.communique.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;

/**
 * A release as it describes itself: what its {@code dcat.ttl} and {@code void.ttl} say, either of which may be absent.
 *
 * @param base the dataset's base, ending in a slash
 * @param catalogue the triples of {@code dcat.ttl}
 * @param statistics the triples of {@code void.ttl}
 */
public record Publication(String base, Graph catalogue, Graph statistics) {

    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String VOID = "http://rdfs.org/ns/void#";

    /** Reads the descriptions of a release's folder. */
    public static Publication of(Path folder, String base) {
        return new Publication(base, read(folder.resolve("dcat.ttl"), base), read(folder.resolve("void.ttl"), base));
    }

    private static Graph read(Path file, String base) {
        Graph graph = GraphMemFactory.createGraphMem2();
        if (Files.isRegularFile(file)) {
            RDFParser.source(file).base(base).parse(graph);
        }
        return graph;
    }

    /** The dataset; where nothing describes it, the base without a property. */
    public Described dataset() {
        return Described.all(catalogue, DCAT + "Dataset").stream()
                .findFirst()
                .orElseGet(() -> new Described(catalogue, NodeFactory.createURI(base)));
    }

    public Optional<String> said(String property) {
        return dataset().said(DCTERMS + property);
    }

    public String title() {
        return said("title").orElse("Communiqué");
    }

    /** The BCP 47 tag of its title; English where that says nothing. */
    public String language() {
        return dataset().values(DCTERMS + "title").stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLanguage)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse("en");
    }

    public String description() {
        return said("description").orElse("Who said what, about which event, when, and reported by whom.");
    }

    public String version() {
        return dataset().said(DCAT + "version").orElse("");
    }

    /** The day of the release; the first day of time counting where it says none. */
    public String issued() {
        return said("issued").orElse("1970-01-01");
    }

    public String publisher() {
        return dataset().things(DCTERMS + "publisher").stream()
                .findFirst()
                .flatMap(publisher -> publisher.said("http://xmlns.com/foaf/0.1/name"))
                .orElse("The publishers of " + base);
    }

    public List<Described> distributions() {
        return dataset().things(DCAT + "distribution");
    }
}
