package org.communique.server.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.communique.server.knowledge.Reading;
import org.communique.server.view.Field;
import org.communique.server.view.Inbound;
import org.communique.server.view.Label;

/** Counts who names a thing, and reads one page of them: labels are looked up for that page only. */
public final class InboundReader {

    private static final int PAGE = 50;

    private final Reading reading;

    public InboundReader(Reading reading) {
        this.reading = reading;
    }

    /** @param page the first is 1 */
    public Inbound page(Node thing, int page) {
        Map<String, Long> counts = new TreeMap<>();
        List<Triple> shown = new ArrayList<>();
        long first = (long) (Math.max(1, page) - 1) * PAGE;
        long total = 0;
        var naming = reading.knowledge().naming(thing);
        while (naming.hasNext()) {
            Triple triple = naming.next();
            counts.merge(triple.getPredicate().getURI(), 1L, Long::sum);
            if (total >= first && shown.size() < PAGE) {
                shown.add(triple);
            }
            total++;
        }
        return new Inbound(total, note(total, first, shown.size()), groups(counts), entries(shown), pages(page, total));
    }

    private static String note(long total, long first, int shown) {
        String times = total == 1 ? "once" : "%,d times".formatted(total);
        return shown == total
                ? "Named %s in this dataset.".formatted(times)
                : "Named %s in this dataset; shown are %,d to %,d.".formatted(times, first + 1, first + shown);
    }

    private List<Field> groups(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Field(
                        reading.property(NodeFactory.createURI(entry.getKey())),
                        List.of(Label.plain("%,d".formatted(entry.getValue())))))
                .toList();
    }

    private List<Field> entries(List<Triple> shown) {
        Map<String, List<Label>> byProperty = new TreeMap<>();
        Map<String, Label> properties = new TreeMap<>();
        for (Triple triple : shown) {
            String property = triple.getPredicate().getURI();
            properties.computeIfAbsent(property, name -> reading.property(triple.getPredicate()));
            byProperty.computeIfAbsent(property, name -> new ArrayList<>()).add(reading.label(triple.getSubject()));
        }
        return byProperty.entrySet().stream()
                .map(entry -> new Field(properties.getOrDefault(entry.getKey(), Label.plain("")), entry.getValue()))
                .toList();
    }

    private static List<Label> pages(int page, long total) {
        List<Label> pages = new ArrayList<>();
        if (page > 1) {
            pages.add(Label.to("← the %d before".formatted(PAGE), "?page=" + (page - 1) + "#named-by"));
        }
        if ((long) page * PAGE < total) {
            pages.add(Label.to("the next %d →".formatted(PAGE), "?page=" + (page + 1) + "#named-by"));
        }
        return pages;
    }
}
