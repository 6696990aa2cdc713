package org.communique.server.thing.portrait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** Causes and the like, each as somebody states it: what is said of an event, and what is said of others with it. */
public final class EventRelations {

    private static final String STATED = "Each relation is stated by somebody; the dataset asserts no cause.";

    private final Reading reading;

    public EventRelations(Reading reading) {
        this.reading = reading;
    }

    public List<Section> of(Node event) {
        List<List<Cell>> own = rows(event, Communique.subject, Communique.object);
        List<List<Cell>> others = rows(event, Communique.object, Communique.subject);
        return Stream.of(
                        new Section.Table(
                                "relations", "What it is related to", STATED, columns("This event is", "Event"), own),
                        new Section.Table(
                                "related",
                                "How other events relate to it",
                                STATED,
                                columns("Event", "is"),
                                others.stream().map(EventRelations::turned).toList()))
                .filter(table -> !table.rows().isEmpty())
                .map(Section.class::cast)
                .toList();
    }

    private static List<Label> columns(String first, String second) {
        return Stream.of(first, second, "According to").map(Label::plain).toList();
    }

    private static List<Cell> turned(List<Cell> row) {
        return List.of(row.get(1), row.get(0), row.get(2));
    }

    private record Related(Node other, String how) {}

    /** How, to which event, according to whom; the events in their order in time. */
    private List<List<Cell>> rows(Node event, Property own, Property other) {
        Map<Node, List<Node>> byOther = reading.knowledge().subjects(own, event).stream()
                .flatMap(relation -> reading.knowledge().objects(relation, other).stream()
                        .map(related -> Map.entry(related, relation)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Related, List<Node>> alike = new LinkedHashMap<>();
        for (Node related : reading.inOrder(List.copyOf(byOther.keySet()))) {
            byOther.getOrDefault(related, List.of()).stream()
                    .sorted(TermOrder.BY_TEXT)
                    .forEach(relation -> alike.computeIfAbsent(
                                    new Related(related, how(relation)), key -> new ArrayList<>())
                            .add(relation));
        }
        return alike.entrySet().stream()
                .limit(Section.Table.MOST_ROWS)
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Cell> row(Related related, List<Node> relations) {
        List<Label> stated = relations.stream()
                .flatMap(relation -> reading.labels(relation, Communique.statedBy).stream())
                .distinct()
                .toList();
        return List.of(
                Cell.of(Label.to(related.how(), reading.label(relations.get(0)).href())),
                Cell.of(reading.label(related.other())),
                Cell.of(stated));
    }

    private String how(Node relation) {
        return reading.labels(relation, Communique.relation).stream()
                .map(Label::text)
                .collect(Collectors.joining(", "));
    }
}
