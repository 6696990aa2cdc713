package org.communique.server.thing.portrait;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;

/** A named graph: what it describes, class by class. */
public final class GraphPortrait implements Portrait {

    private final Reading reading;

    public GraphPortrait(Reading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return "Graph";
    }

    @Override
    public Heading heading(Node graph) {
        return Heading.of(
                reading.label(graph), "One of the dataset’s named graphs. Its triples are in the data formats below.");
    }

    @Override
    public List<Section> sections(Node graph) {
        List<List<Cell>> rows = byClass(graph).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(TermOrder.BY_TEXT))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return List.of(new Section.Table(
                "classes",
                "What it describes",
                "",
                Stream.of("Class", "How many", "The first of them")
                        .map(Label::plain)
                        .toList(),
                rows));
    }

    /** Without other vocabularies' classes of what has one of ours: they say the same again. */
    private Map<Node, List<Node>> byClass(Node graph) {
        List<Triple> types =
                reading.knowledge().inGraph(graph, RDF.type.asNode()).toList();
        Set<Node> named = types.stream()
                .filter(type -> isOwn(type.getObject()))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        return types.stream()
                .filter(type -> isOwn(type.getObject()) || !named.contains(type.getSubject()))
                .collect(Collectors.groupingBy(
                        Triple::getObject, Collectors.mapping(Triple::getSubject, Collectors.toList())));
    }

    private static boolean isOwn(Node type) {
        return type.toString().startsWith(Communique.Statement.getNameSpace());
    }

    private List<Cell> row(Node type, List<Node> things) {
        return List.of(
                Cell.of(reading.label(type)),
                Cell.text("%,d".formatted(things.size())),
                Cell.of(reading.named(
                        things.stream().sorted(TermOrder.BY_TEXT).limit(5).toList())));
    }
}
