package org.communique.server.thing.part;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Reading;
import org.communique.server.view.Section.Quotes.Filter;
import org.communique.server.view.Section.Quotes.Option;
import org.communique.server.view.Trust;

/** By what a list of statements can be narrowed, each value with how many have it. */
final class Filters {

    /** A shorter list is read faster than narrowed. */
    static final int FEWEST = 12;

    private static final int MOST_OPTIONS = 60;

    private final Reading reading;
    private final List<Listed> all;

    Filters(Reading reading, List<Listed> all) {
        this.reading = reading;
        this.all = List.copyOf(all);
    }

    List<Listed> through(Map<String, String> chosen) {
        return all.stream()
                .filter(listed -> chosen.entrySet().stream()
                        .allMatch(filter -> filter.getValue().isEmpty()
                                || values(filter.getKey(), listed).contains(filter.getValue())))
                .toList();
    }

    /** Those that have more than one value. */
    List<Filter> offered(Map<String, String> chosen) {
        return Selection.FILTERS.stream()
                .map(name -> new Filter(name, title(name), options(name), chosen.getOrDefault(name, "")))
                .filter(filter ->
                        filter.options().size() > 1 || !filter.chosen().isEmpty())
                .toList();
    }

    private static String title(String name) {
        return switch (name) {
            case "outlet" -> "Reported by";
            case "year" -> "Year";
            case "form" -> "Form";
            default -> "Checked";
        };
    }

    private static List<String> values(String name, Listed listed) {
        return switch (name) {
            case "outlet" -> last(listed.outlets());
            case "year" -> listed.year().isEmpty() ? List.of() : List.of(listed.year());
            case "form" -> last(listed.forms());
            default -> List.of(listed.trust().code());
        };
    }

    /** The last part of each IRI stands for it in an address. */
    private static List<String> last(List<Node> nodes) {
        return nodes.stream().map(Filters::last).toList();
    }

    private static String last(Node node) {
        return node.toString().replaceFirst(".*[/#]", "");
    }

    private List<Option> options(String name) {
        Map<String, Long> counts = all.stream()
                .flatMap(listed -> values(name, listed).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Map<String, String> names = names();
        Comparator<Map.Entry<String, Long>> order = name.equals("year")
                ? Map.Entry.comparingByKey()
                : Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counts.entrySet().stream()
                .sorted(order)
                .limit(MOST_OPTIONS)
                .map(count -> new Option(
                        count.getKey(),
                        "%s (%,d)".formatted(names.getOrDefault(count.getKey(), count.getKey()), count.getValue())))
                .toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        all.stream()
                .flatMap(listed -> Stream.concat(listed.outlets().stream(), listed.forms().stream()))
                .distinct()
                .forEach(node -> names.put(last(node), reading.text(node)));
        Stream.of(Trust.values()).forEach(trust -> names.put(trust.code(), trust.inWords()));
        return names;
    }
}
