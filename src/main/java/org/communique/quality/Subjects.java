package org.communique.quality;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Gives one thing after the other of a file of sorted quads, with all that is said of it: never more in memory. */
final class Subjects extends StreamRDFBase {

    private final Consumer<Described> receiver;
    private Graph graph = new GraphMem2Fast();
    private Node subject = Node.ANY;

    private Subjects(Consumer<Described> receiver) {
        this.receiver = receiver;
    }

    static void of(Path quads, Consumer<Described> receiver) {
        Subjects subjects = new Subjects(receiver);
        RDFParser.source(quads).parse(subjects);
        subjects.last();
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getSubject().equals(subject)) {
            last();
            subject = quad.getSubject();
            graph = new GraphMem2Fast();
        }
        graph.add(quad.asTriple());
    }

    private void last() {
        if (!graph.isEmpty()) {
            receiver.accept(new Described(graph, subject));
        }
    }
}
