package org.communique.server.thing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What the dataset says of a thing, found by pattern: its own triples, those of the parts that its IRI with a fragment
 * names, and one page of those that name it.
 */
public final class Descriptions {

    /** So many triples that name the thing are given at once. */
    public static final int PAGE = 500;

    private static final int GRAPH_PAGE = 20_000;

    private final Knowledge knowledge;

    public Descriptions(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param more whether a further page names the thing */
    public record Description(DatasetGraph quads, boolean more) {}

    /**
     * The triples in the default graph, and again in the named graphs they are of, so that a format that holds quads
     * says the same as one that does not, and also which graph says it.
     *
     * @param page of those that name the thing; the first is 1
     */
    public Description of(Node thing, int page, boolean withGraphs) {
        return knowledge.isGraph(thing) ? graph(thing, page, withGraphs) : thing(thing, page, withGraphs);
    }

    private Description thing(Node thing, int page, boolean withGraphs) {
        Set<Triple> triples = new LinkedHashSet<>();
        subjects(thing).forEach(subject -> triples.addAll(knowledge.about(subject)));
        List<Triple> naming = naming(thing, page);
        triples.addAll(naming.subList(0, Math.min(PAGE, naming.size())));
        return described(triples, withGraphs, naming.size() > PAGE);
    }

    /** A graph is described by its triples. */
    private Description graph(Node graph, int page, boolean withGraphs) {
        List<Triple> triples = knowledge
                .inGraph(graph, Node.ANY)
                .skip((long) (page - 1) * GRAPH_PAGE)
                .limit(GRAPH_PAGE + 1L)
                .toList();
        boolean more = triples.size() > GRAPH_PAGE;
        return described(new LinkedHashSet<>(more ? triples.subList(0, GRAPH_PAGE) : triples), withGraphs, more);
    }

    private Description described(Set<Triple> triples, boolean withGraphs, boolean more) {
        DatasetGraph quads = DatasetGraphFactory.create();
        Graph all = quads.getDefaultGraph();
        triples.forEach(all::add);
        if (withGraphs) {
            triples.forEach(triple -> knowledge.graphsOf(triple).forEachRemaining(quad -> quads.add(named(quad))));
        }
        return new Description(quads, more);
    }

    private static Quad named(Quad quad) {
        return Quad.create(quad.getGraph(), quad.asTriple());
    }

    private List<Node> subjects(Node thing) {
        List<Node> subjects = new ArrayList<>(List.of(thing));
        String part = thing.getURI() + "#";
        knowledge.about(thing).stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(part))
                .distinct()
                .forEach(subjects::add);
        return subjects;
    }

    /** One more than a page, where there are more. */
    private List<Triple> naming(Node thing, int page) {
        List<Triple> naming = new ArrayList<>();
        long skipped = (long) (page - 1) * PAGE;
        var found = knowledge.naming(thing);
        while (found.hasNext() && naming.size() <= PAGE) {
            Triple triple = found.next();
            if (skipped-- <= 0) {
                naming.add(triple);
            }
        }
        found.close();
        return naming;
    }
}
