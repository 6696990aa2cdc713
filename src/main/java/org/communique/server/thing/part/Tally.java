package org.communique.server.thing.part;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Field;
import org.communique.server.view.Label;

/** Counts things and shows the most frequent first, such as “TASS (12 reports)”. */
public final class Tally {

    private static final int MOST = 40;

    private final Reading reading;

    public Tally(Reading reading) {
        this.reading = reading;
    }

    /** Those with the highest counts; of equals the first by name. */
    public static List<Node> most(Map<Node, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(TermOrder.BY_TEXT)))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many of something, most first: with whom, in how many statements or reports. */
    public Field counted(String name, String unit, List<Node> terms) {
        return Field.of(
                name,
                terms.stream().collect(Collectors.groupingBy(term -> term, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.<Node, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(TermOrder.BY_TEXT)))
                        .limit(MOST)
                        .map(entry -> {
                            Label label = reading.label(entry.getKey());
                            return new Label(
                                    "%s (%s)".formatted(label.text(), count(entry.getValue(), unit)),
                                    label.href(),
                                    label.language());
                        })
                        .toList());
    }

    private static String count(long many, String unit) {
        return "%,d\u00a0%s%s".formatted(many, unit, many == 1 ? "" : "s");
    }
}
