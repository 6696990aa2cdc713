package org.communique.server.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.server.knowledge.Reading;
import org.communique.server.view.Field;
import org.communique.server.view.Label;

/** All that is said of a thing, property by property. */
public final class PropertyList {

    private static final int MOST_VALUES = 60;

    private PropertyList() {}

    public static List<Field> of(Reading reading, Node thing) {
        Map<String, List<Triple>> byProperty = reading.knowledge().about(thing).stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()));
        return byProperty.values().stream().map(same -> field(reading, same)).toList();
    }

    private static Field field(Reading reading, List<Triple> same) {
        List<Label> values = new ArrayList<>(same.stream()
                .limit(MOST_VALUES)
                .map(triple -> reading.label(triple.getObject()))
                .sorted(Comparator.comparing(Label::text))
                .toList());
        if (same.size() > MOST_VALUES) {
            values.add(Label.plain("and %,d more".formatted(same.size() - MOST_VALUES)));
        }
        return new Field(reading.label(same.get(0).getPredicate()), values);
    }
}
