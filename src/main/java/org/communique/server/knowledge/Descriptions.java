package org.communique.server.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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

    /**
     * The triples, and again as quads of the named graphs they are of, so that a format that holds quads says the same
     * as one that does not, and also which graph says it.
     *
     * @param more whether a further page names the thing
     */
    public record Description(List<Triple> triples, List<Quad> quads, boolean more) {

        public Description {
            triples = List.copyOf(triples);
            quads = List.copyOf(quads);
        }
    }

    /**
     * What is said of a thing: its own triples first, then those that name it.
     *
     * @param page of those that name the thing; the first is 1
     */
    public Description of(Node thing, int page, boolean withGraphs) {
        return knowledge.isGraph(thing) ? graph(thing, page, withGraphs) : thing(thing, page, withGraphs);
    }

    private Description thing(Node thing, int page, boolean withGraphs) {
        Set<Triple> triples = knowledge.about(thing);
        List<Node> parts = parts(thing, triples);
        parts.forEach(part -> triples.addAll(knowledge.about(part)));
        List<Triple> naming = naming(thing, page);
        boolean more = naming.size() > PAGE;
        List<Triple> given = more ? naming.subList(0, PAGE) : naming;
        triples.addAll(given);
        List<Node> subjects = Stream.concat(Stream.of(thing), parts.stream()).toList();
        return new Description(List.copyOf(triples), withGraphs ? quads(subjects, given) : List.of(), more);
    }

    private static List<Node> parts(Node thing, Collection<Triple> about) {
        String part = thing.getURI() + "#";
        return about.stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(part))
                .distinct()
                .toList();
    }

    /** Asked subject by subject, as each named graph is looked into for each question. */
    private List<Quad> quads(List<Node> subjects, List<Triple> naming) {
        Set<Quad> quads = new LinkedHashSet<>();
        subjects.forEach(subject -> knowledge.quads(subject).forEach(quads::add));
        naming.forEach(triple -> knowledge.graphsOf(triple).forEachRemaining(quads::add));
        return List.copyOf(quads);
    }

    /** A graph is described by its triples. */
    private Description graph(Node graph, int page, boolean withGraphs) {
        List<Triple> found = knowledge
                .inGraph(graph, Node.ANY)
                .skip((long) (page - 1) * GRAPH_PAGE)
                .limit(GRAPH_PAGE + 1L)
                .toList();
        boolean more = found.size() > GRAPH_PAGE;
        List<Triple> triples = more ? found.subList(0, GRAPH_PAGE) : found;
        List<Quad> quads = withGraphs
                ? triples.stream()
                        .flatMap(triple -> Iter.asStream(knowledge.graphsOf(triple)))
                        .toList()
                : List.of();
        return new Description(triples, quads, more);
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
