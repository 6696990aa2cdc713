package org.communique.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.communique.vocabulary.Ontology;

/** How many things of each class a release must and may have: a release that lost half of its statements is none. */
public final class CountGate {

    private final TreeMap<String, Limits> limits;
    private final Map<String, Node> classes;

    /** Limits by the name of a class that the ontology defines or speaks of: Statement, Membership, Person. */
    public CountGate(Map<String, Limits> limits) {
        this.limits = new TreeMap<>(limits);
        this.classes = Ontology.terms().stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                .map(Triple::getSubject)
                .collect(Collectors.toMap(Node::getLocalName, type -> type));
    }

    /** The least and the greatest number, both inclusive. */
    public record Limits(int min, int max) {
        boolean admit(long count) {
            return count >= min && count <= max;
        }
    }

    /** A finding for each class that is outside its limits, given the number of things of a class's IRI. */
    public List<Finding> findings(ToLongFunction<String> count) {
        return limits.entrySet().stream()
                .flatMap(limit -> findings(count, limit.getKey(), limit.getValue()))
                .toList();
    }

    private Stream<Finding> findings(ToLongFunction<String> counts, String name, Limits limit) {
        Node type = classes.get(name);
        if (type == null) {
            return Stream.of(finding(name, name + " is not a class; the classes are " + names()));
        }
        long count = counts.applyAsLong(type.getURI());
        return limit.admit(count)
                ? Stream.empty()
                : Stream.of(finding(
                        type.getURI(),
                        name + ": found " + count + ", expected " + limit.min() + " to " + limit.max() + ""));
    }

    private String names() {
        return classes.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private static Finding finding(String focus, String message) {
        return new Finding(focus, Optional.empty(), message, "count");
    }
}
