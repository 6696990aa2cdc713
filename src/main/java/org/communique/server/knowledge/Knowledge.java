package org.communique.server.knowledge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/** What the dataset and its ontology say, asked one pattern at a time. */
public final class Knowledge {

    private static final int HUB = 100;
    private static final int MOST_HUBS = 20;

    private final DatasetGraph quads;
    private final Graph dataset;
    private final Graph ontology;

    /**
     * @param quads the dataset's named graphs
     * @param dataset all triples of all of them
     */
    public Knowledge(DatasetGraph quads, Graph dataset, Graph ontology) {
        this.quads = quads;
        this.dataset = dataset;
        this.ontology = ontology;
    }

    /** What one graph says, without an ontology and without named graphs. */
    public static Knowledge of(Graph graph) {
        return new Knowledge(DatasetGraphFactory.wrap(graph), graph, GraphFactory.createDefaultGraph());
    }

    public Graph dataset() {
        return dataset;
    }

    public Graph ontology() {
        return ontology;
    }

    /** Whether anything is said of it or with it. */
    public boolean isKnown(Node thing) {
        return dataset.contains(thing, Node.ANY, Node.ANY)
                || dataset.contains(Node.ANY, Node.ANY, thing)
                || ontology.contains(thing, Node.ANY, Node.ANY)
                || isGraph(thing);
    }

    public boolean isGraph(Node thing) {
        return quads.containsGraph(thing);
    }

    /** The triples of one graph with a property, or with any. */
    public Stream<Triple> inGraph(Node graph, Node property) {
        return Iter.asStream(quads.find(graph, Node.ANY, property, Node.ANY)).map(Quad::asTriple);
    }

    /** Each with a graph that it is in. */
    public Iterator<Quad> graphsOf(Triple triple) {
        return quads.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** What the named graphs say of it, each triple with its graph. */
    public Stream<Quad> quads(Node thing) {
        return Iter.asStream(quads.findNG(Node.ANY, thing, Node.ANY, Node.ANY));
    }

    /** The first graph, by its name, that tells of a thing; the thing itself where none does. */
    public Node graph(Node thing) {
        return quads(thing).map(Quad::getGraph).min(TermOrder.BY_TEXT).orElse(thing);
    }

    /** The things of a class, in the order of their IRIs. */
    public List<Node> all(Resource type) {
        return subjects(RDF.type, type.asNode()).stream()
                .distinct()
                .sorted(TermOrder.BY_TEXT)
                .toList();
    }

    public boolean is(Node thing, Resource type) {
        return has(thing, RDF.type, type.asNode());
    }

    public boolean has(Node subject, Property property, Node object) {
        return dataset.contains(subject, property.asNode(), object)
                || ontology.contains(subject, property.asNode(), object);
    }

    /** All that is said of it. */
    public Set<Triple> about(Node thing) {
        Set<Triple> about = new LinkedHashSet<>();
        dataset.find(thing, Node.ANY, Node.ANY).forEachRemaining(about::add);
        ontology.find(thing, Node.ANY, Node.ANY).forEachRemaining(about::add);
        return about;
    }

    public List<Node> objects(Node subject, Property property) {
        return Stream.of(dataset, ontology)
                .flatMap(graph -> graph.find(subject, property.asNode(), Node.ANY).toList().stream())
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    public Optional<Node> object(Node subject, Property property) {
        return objects(subject, property).stream().min(TermOrder.BY_TEXT);
    }

    public List<Node> subjects(Property property, Node object) {
        return dataset.find(Node.ANY, property.asNode(), object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** The triples of the dataset in which it is the object, in the order of the store. */
    public ExtendedIterator<Triple> naming(Node thing) {
        return dataset.find(Node.ANY, Node.ANY, thing);
    }

    /** Whether very many name it. */
    public boolean isHub(Node thing) {
        var naming = naming(thing);
        int count = 0;
        while (count < HUB && naming.hasNext()) {
            naming.next();
            count++;
        }
        naming.close();
        return count == HUB;
    }

    /** The things of the dataset that very many name, most of all first, but codes and classes. */
    public List<Node> hubs() {
        Map<Node, Integer> counts = new HashMap<>();
        dataset.find()
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .forEachRemaining(object -> counts.merge(object, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= HUB && dataset.contains(count.getKey(), Node.ANY, Node.ANY))
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(TermOrder.BY_TEXT)))
                .limit(MOST_HUBS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words of a literal, in English before any other language. */
    public String text(Node subject, Property property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .min(TermOrder.ENGLISH_FIRST)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }
}
