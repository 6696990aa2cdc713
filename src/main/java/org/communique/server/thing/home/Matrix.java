package org.communique.server.thing.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.part.Positions;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** Who takes which position on what: the actors that take most positions, against the propositions that most of them take one on. */
final class Matrix {

    private static final int MOST_ACTORS = 14;
    private static final int MOST_PROPOSITIONS = 18;
    private static final Map<String, String> SIGNS = Map.of("affirms", "yes", "denies", "no", "doubts", "doubt");

    private final Knowledge knowledge;
    private final Reading reading;

    Matrix(Reading reading) {
        this.knowledge = reading.knowledge();
        this.reading = reading;
    }

    private record Stand(Node actor, Node proposition) {}

    Optional<Section> of(List<Node> statements) {
        Map<Stand, Map<String, Integer>> stands = new HashMap<>();
        statements.forEach(statement -> note(statement, stands));
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        List<Node> actors = most(stands.keySet().stream().map(Stand::actor).toList(), MOST_ACTORS);
        List<Node> propositions = most(
                stands.keySet().stream()
                        .filter(stand -> actors.contains(stand.actor()))
                        .map(Stand::proposition)
                        .toList(),
                MOST_PROPOSITIONS);
        List<Label> columns = new ArrayList<>(List.of(Label.plain("Proposition")));
        actors.forEach(actor -> columns.add(reading.label(actor)));
        return Optional.of(new Section.Matrix(
                "matrix",
                "Who stands where",
                "The actors that take most positions, on the propositions on which most of them take one. A cell says"
                        + " what their statements do: affirm (yes), deny (no) or doubt; several at different times.",
                columns,
                propositions.stream()
                        .map(proposition -> row(proposition, actors, stands))
                        .toList()));
    }

    private void note(Node statement, Map<Stand, Map<String, Integer>> stands) {
        for (String position : Positions.ALL) {
            for (Node proposition : knowledge.objects(statement, Positions.shortcut(position))) {
                knowledge
                        .objects(statement, Communique.speaker)
                        .forEach(actor -> stands.computeIfAbsent(new Stand(actor, proposition), key -> new HashMap<>())
                                .merge(position, 1, Integer::sum));
            }
        }
    }

    private static List<Node> most(List<Node> nodes, int limit) {
        return nodes.stream().collect(Collectors.groupingBy(node -> node, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Node::toString))))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Cell> row(Node proposition, List<Node> actors, Map<Stand, Map<String, Integer>> stands) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(reading.label(proposition)));
        for (Node actor : actors) {
            Map<String, Integer> positions = stands.getOrDefault(new Stand(actor, proposition), Map.of());
            List<String> taken =
                    Positions.ALL.stream().filter(positions::containsKey).toList();
            String text = taken.stream().map(SIGNS::get).collect(Collectors.joining(" / "));
            row.add(new Cell(
                    taken.size() > 1 ? "several" : String.join("", taken),
                    text.isEmpty() ? List.of() : List.of(Label.plain(text))));
        }
        return row;
    }
}
