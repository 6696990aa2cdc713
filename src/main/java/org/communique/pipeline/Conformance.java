package org.communique.pipeline;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.validation.Finding;
import org.communique.validation.LeakCheck;
import org.communique.validation.ShapesValidator;
import org.communique.vocabulary.Communique;

/**
 * Holds the shapes against what is mapped, while it is mapped, and looks for claims that leak. What all dossiers share
 * stays in memory; the dossiers' own quads are looked at in batches of bounded size and let go. What remains of a batch
 * is what others may ask about: which documents and statements there are, and that a statement is reported. A batch
 * with a finding may only lack what comes later, so it stays until the end and is looked at again.
 */
final class Conformance extends StreamRDFBase {

    /** Triples of a batch, where nobody says otherwise. */
    static final int BATCH = 100_000;

    private final ShapesValidator shapes;
    private final int size;
    private final Graph shared = GraphFactory.createDefaultGraph();
    private final Graph remembered = GraphFactory.createDefaultGraph();
    private final Graph doubtful = GraphFactory.createDefaultGraph();
    private Graph batch = GraphFactory.createDefaultGraph();
    private boolean sharing = true;

    /** A batch ends with the dossier that brings it to that size, in triples. */
    Conformance(ShapesValidator shapes, int size) {
        this.shapes = shapes;
        this.size = size;
    }

    @Override
    public void quad(Quad quad) {
        Triple triple = quad.asTriple();
        if (sharing) {
            shared.add(triple);
        } else {
            batch.add(triple);
            remember(triple);
        }
    }

    private void remember(Triple triple) {
        if (isAskedAbout(triple)) {
            remembered.add(triple);
        }
    }

    private boolean isAskedAbout(Triple triple) {
        Node object = triple.getObject();
        return triple.predicateMatches(RDF.type.asNode())
                ? object.equals(Communique.Document.asNode()) || object.equals(Communique.Statement.asNode())
                : triple.predicateMatches(Communique.reports.asNode())
                        && !remembered.contains(Node.ANY, Communique.reports.asNode(), object);
    }

    /** All that dossiers share has come. */
    void endOfShared() {
        sharing = false;
    }

    /** A dossier has come as a whole. */
    void endOfDossier() {
        if (batch.size() >= size) {
            hold();
        }
    }

    private void hold() {
        if (!findings(focus -> describes(batch, focus) && !describes(shared, focus))
                .isEmpty()) {
            batch.find().forEach(doubtful::add);
        }
        batch = GraphFactory.createDefaultGraph();
    }

    /** All findings, sorted, once everything has come. */
    List<Finding> end() {
        doubtful.find().forEach(batch::add);
        return findings(focus -> (describes(batch, focus) || describes(shared, focus)) && !isLetGo(focus));
    }

    private List<Finding> findings(Predicate<Node> about) {
        Graph together = new Union(new Union(batch, remembered), shared);
        TreeSet<Finding> findings = new TreeSet<>(shapes.findings(together));
        findings.addAll(new LeakCheck().findings(together));
        findings.removeIf(finding -> !about.test(NodeFactory.createURI(finding.focus())));
        return List.copyOf(findings);
    }

    private static boolean describes(Graph graph, Node focus) {
        return graph.contains(focus, Node.ANY, Node.ANY);
    }

    /** Whether the thing's batch was looked at already and found in order. */
    private boolean isLetGo(Node focus) {
        Node type = RDF.type.asNode();
        return remembered.contains(focus, type, Node.ANY)
                && !batch.contains(focus, type, Node.ANY)
                && !shared.contains(focus, type, Node.ANY);
    }
}
