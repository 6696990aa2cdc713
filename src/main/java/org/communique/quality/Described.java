package org.communique.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A thing of a graph, asked for the values of its properties. */
public record Described(Graph graph, Node node) {

    private static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing((Node value) ->
                    !(value.isLiteral() && value.getLiteralLanguage().startsWith("en")))
            .thenComparing(Described::text);

    /** The things of a class, by their IRIs. */
    public static List<Described> all(Graph graph, String type) {
        return graph
                .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .map(node -> new Described(graph, node))
                .toList();
    }

    public String iri() {
        return node.toString();
    }

    /** The part of the IRI after its last slash or hash. */
    public String localName() {
        return iri().substring(Math.max(iri().lastIndexOf('/'), iri().lastIndexOf('#')) + 1);
    }

    public List<Node> values(String property) {
        return graph.find(node, NodeFactory.createURI(property), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(ENGLISH_FIRST)
                .toList();
    }

    /** The things that a property leads to. */
    public List<Described> things(String property) {
        return values(property).stream()
                .filter(Node::isURI)
                .map(value -> new Described(graph, value))
                .toList();
    }

    /** The value of a property, in English where there are several. */
    public Optional<String> said(String property) {
        return values(property).stream().findFirst().map(Described::text);
    }

    public String label() {
        return said(RDFS.label.getURI()).orElseGet(this::localName);
    }

    public static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
