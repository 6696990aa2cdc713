package org.communique.pipeline;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.validation.Finding;
import org.communique.validation.LeakCheck;
import org.communique.validation.ShapesValidator;

/**
 * Holds the shapes against what is mapped, while it is mapped, and looks for claims that leak. What all dossiers share
 * stays in memory; the dossiers' own quads are looked at in batches of bounded size and let go, for a shape looks at a
 * thing and its neighbours, and a dossier's neighbours are in the dossier or shared.
 */
final class Conformance extends StreamRDFBase {

    private static final int BATCH = 100_000;

    private final ShapesValidator shapes;
    private final Graph shared = GraphFactory.createDefaultGraph();
    private final TreeSet<Finding> findings = new TreeSet<>();
    private Graph batch = GraphFactory.createDefaultGraph();
    private boolean sharing = true;

    Conformance(ShapesValidator shapes) {
        this.shapes = shapes;
    }

    @Override
    public void quad(Quad quad) {
        (sharing ? shared : batch).add(quad.asTriple());
    }

    /** All that dossiers share has come. */
    void endOfShared() {
        sharing = false;
    }

    /** A dossier has come as a whole. */
    void endOfDossier() {
        if (batch.size() >= BATCH) {
            hold();
        }
    }

    private void hold() {
        Graph together = new Union(batch, shared);
        findings.addAll(shapes.findings(together));
        findings.addAll(new LeakCheck().findings(together));
        batch = GraphFactory.createDefaultGraph();
    }

    /** All findings, sorted, once everything has come. */
    List<Finding> end() {
        hold();
        return List.copyOf(findings);
    }
}
