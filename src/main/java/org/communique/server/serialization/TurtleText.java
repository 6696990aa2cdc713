package org.communique.server.serialization;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * One document in Turtle or TriG: a block for each subject, in the order in which they come, with the prefixes that are
 * used and no others. Around the terms, which are Jena's, it does nothing that a few triples do not need.
 */
final class TurtleText {

    private static final Node TYPE = RDF.type.asNode();

    /** What it is comes first. */
    private static final Comparator<Triple> BY_PROPERTY = Comparator.comparing(
                    (Triple triple) -> !triple.getPredicate().equals(TYPE))
            .thenComparing(triple -> triple.getPredicate().toString());

    private final Letters body = new Letters();
    private final TurtleTerms terms;

    TurtleText(Prefixes prefixes) {
        this.terms = new TurtleTerms(prefixes);
    }

    void triples(Collection<Triple> triples) {
        blocks(triples, "");
    }

    void quads(Collection<Quad> quads) {
        Map<Node, List<Triple>> graphs = quads.stream()
                .collect(Collectors.groupingBy(
                        Quad::getGraph, LinkedHashMap::new, Collectors.mapping(Quad::asTriple, Collectors.toList())));
        graphs.forEach((graph, triples) -> {
            body.print('\n');
            terms.format(body, graph);
            body.print(" {");
            blocks(triples, "    ");
            body.print("}\n");
        });
    }

    private void blocks(Collection<Triple> triples, String indent) {
        Map<Node, List<Triple>> subjects = triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()));
        subjects.forEach((subject, about) -> {
            body.print('\n');
            body.print(indent);
            terms.format(body, subject);
            about.sort(BY_PROPERTY);
            properties(about, indent);
            body.print(" .\n");
        });
    }

    private void properties(List<Triple> about, String indent) {
        Node before = Node.ANY;
        for (Triple triple : about) {
            Node property = triple.getPredicate();
            if (property.equals(before)) {
                body.print(" ,\n        ");
                body.print(indent);
            } else {
                body.print(before.equals(Node.ANY) ? "\n    " : " ;\n    ");
                body.print(indent);
                property(property);
                body.print(' ');
            }
            terms.format(body, triple.getObject());
            before = property;
        }
    }

    private void property(Node property) {
        if (property.equals(TYPE)) {
            body.print('a');
        } else {
            terms.format(body, property);
        }
    }

    byte[] bytes() {
        Letters document = new Letters();
        terms.used().forEach((prefix, namespace) -> document.println("PREFIX " + prefix + ": <" + namespace + ">"));
        document.print(body.toString());
        return document.bytes();
    }
}
