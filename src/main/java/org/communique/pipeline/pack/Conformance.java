package org.communique.pipeline.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.material.Sha256;
import org.communique.release.rdf.CanonicalLine;
import org.communique.validation.Finding;
import org.communique.validation.LeakCheck;
import org.communique.validation.ShapesValidator;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/**
 * Holds the shapes against what is mapped, a pack at a time, and looks for claims that leak. What all dossiers share is
 * pushed into it first and stays in memory. Beside a pack stand only the shared things that it names, the propositions,
 * and which documents and statements there are elsewhere: what is found in a pack depends on nothing else.
 */
final class Conformance extends StreamRDFBase {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node REPORTS = Communique.reports.asNode();

    private final ShapesValidator shapes;
    private final Elsewhere elsewhere;
    private final Graph shared = GraphFactory.createDefaultGraph();
    private final Map<String, String> passages = new HashMap<>();

    /** What there is in dossiers, whichever they are in: asked by IRI. */
    interface Elsewhere {
        boolean isDocument(String iri);

        boolean isStatement(String iri);

        /** Whether a published report is of the statement. */
        boolean isReported(String statement);
    }

    Conformance(ShapesValidator shapes, Elsewhere elsewhere) {
        this.shapes = shapes;
        this.elsewhere = elsewhere;
    }

    /** Takes a quad of what all dossiers share. */
    @Override
    public void quad(Quad quad) {
        shared.add(quad.asTriple());
        String graph = quad.getGraph().getURI();
        if (graph.contains("/graph/passages/")) {
            passages.merge(
                    graph.substring(graph.lastIndexOf('/') + 1),
                    Sha256.of(CanonicalLine.of(quad)).hex(),
                    (before, now) -> Sha256.of(before + now).hex());
        }
    }

    /** Names what entries of the authority say of passages of an article, as their evidence. */
    String passages(String article) {
        return passages.getOrDefault(article, "");
    }

    /** Names the texts of all propositions, which may stand nowhere else. */
    String propositions() {
        TreeSet<String> texts = new TreeSet<>();
        propositions(triple -> texts.add(triple.toString()));
        return Sha256.of(texts.toString()).hex();
    }

    private void propositions(Consumer<Triple> receiver) {
        shared.find(Node.ANY, TYPE, Communique.Proposition.asNode()).toList().forEach(type -> {
            receiver.accept(type);
            shared.find(type.getSubject(), Schema.text.asNode(), Node.ANY).forEachRemaining(receiver);
        });
    }

    /** What is wrong with the things that a pack describes, and what it makes wrong of a shared one; sorted. */
    List<Finding> findings(Graph pack) {
        Graph around = around(pack);
        propositions(around::add);
        List<Finding> found = findings(pack, around).stream()
                .filter(finding -> describes(pack, focus(finding)))
                .filter(finding ->
                        describes(shared, focus(finding)) || !isDescribedElsewhere(focus(finding), pack, around))
                .toList();
        boolean ofShared = found.stream().anyMatch(finding -> describes(shared, focus(finding)));
        List<Finding> without = ofShared ? findings(GraphFactory.createDefaultGraph(), around) : List.of();
        return found.stream().filter(finding -> !without.contains(finding)).toList();
    }

    /** What is wrong with the things that all share, given what follows from all dossiers together. */
    List<Finding> findingsInShared(Graph derived) {
        Graph all = new Union(shared, derived);
        Graph around = around(all);
        return findings(all, around).stream()
                .filter(finding -> describes(shared, focus(finding)))
                .filter(finding -> !isDescribedElsewhere(focus(finding), all, around))
                .toList();
    }

    private List<Finding> findings(Graph graph, Graph around) {
        Graph together = new Union(graph, around);
        return Stream.concat(shapes.findings(together).stream(), new LeakCheck().findings(together).stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static Node focus(Finding finding) {
        return NodeFactory.createURI(finding.focus());
    }

    /** Whether only a part of what is said of it stands here: it is looked at where the rest stands. */
    private static boolean isDescribedElsewhere(Node focus, Graph graph, Graph around) {
        return around.contains(focus, TYPE, Node.ANY) && !graph.contains(focus, TYPE, Node.ANY);
    }

    /** What is to be known of the things that the graph names and does not describe. */
    private Graph around(Graph graph) {
        Graph around = GraphFactory.createDefaultGraph();
        Set<Node> seen = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            for (Node thing : List.of(triple.getSubject(), triple.getObject())) {
                if (thing.isURI() && seen.add(thing)) {
                    named(thing, around);
                }
            }
            if (triple.getObject().equals(Communique.Statement.asNode()) && triple.predicateMatches(TYPE)) {
                reported(triple.getSubject(), graph, around);
            }
        });
        return around;
    }

    private void named(Node thing, Graph around) {
        shared.find(thing, Node.ANY, Node.ANY).forEachRemaining(around::add);
        if (elsewhere.isStatement(thing.getURI())) {
            around.add(Triple.create(thing, TYPE, Communique.Statement.asNode()));
        } else if (elsewhere.isDocument(thing.getURI())) {
            around.add(Triple.create(thing, TYPE, Communique.Document.asNode()));
        }
    }

    private void reported(Node statement, Graph graph, Graph around) {
        if (!graph.contains(Node.ANY, REPORTS, statement) && elsewhere.isReported(statement.getURI())) {
            around.add(Triple.create(NodeFactory.createURI(statement.getURI() + "#elsewhere"), REPORTS, statement));
        }
    }

    private static boolean describes(Graph graph, Node focus) {
        return graph.contains(focus, Node.ANY, Node.ANY);
    }
}
