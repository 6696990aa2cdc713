package org.communique.release.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.Thing;
import org.communique.release.tables.Column.Cells;
import org.communique.release.tables.Column.Row;

/** Tells of passages where in their document they stand, and their words where these are published. */
final class Passages {

    static final String MEANING =
            "Where in the text its content stands: the first character and the one behind the last, in Unicode code"
                    + " points from 0, such as 682-887.";

    private Passages() {}

    /** Start and end of each passage. */
    static Cells places(String property) {
        return (row, lookup) -> passages(row, property, lookup)
                .flatMap(passage -> places(passage, lookup))
                .toList();
    }

    /** Start and end of the passage that a row is about. */
    static List<String> places(Row row, Lookup lookup) {
        return places(row.thing(), lookup).toList();
    }

    private static Stream<String> places(Thing passage, Lookup lookup) {
        return selectors(passage, lookup)
                .filter(selector -> !selector.values("oa:start").isEmpty())
                .map(selector -> number(selector, "oa:start") + "-" + number(selector, "oa:end"));
    }

    /** The words of each passage. */
    static Cells words(String property) {
        return (row, lookup) -> passages(row, property, lookup)
                .flatMap(passage -> selectors(passage, lookup))
                .flatMap(selector -> selector.values("oa:exact").stream())
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static Stream<Thing> passages(Row row, String property, Lookup lookup) {
        return row.thing().values(property).stream()
                .filter(Node::isURI)
                .flatMap(passage -> lookup.find(passage.getURI()).stream())
                .sorted(Comparator.comparingLong(passage -> start(passage, lookup)));
    }

    private static long start(Thing passage, Lookup lookup) {
        return selectors(passage, lookup)
                .flatMap(selector -> selector.values("oa:start").stream())
                .mapToLong(start -> Long.parseLong(start.getLiteralLexicalForm()))
                .min()
                .orElse(0);
    }

    private static Stream<Thing> selectors(Thing passage, Lookup lookup) {
        return passage.values("oa:hasSelector").stream().flatMap(selector -> lookup.find(selector.getURI()).stream());
    }

    private static String number(Thing selector, String property) {
        List<Node> numbers = selector.values(property);
        return numbers.isEmpty() ? "" : numbers.get(0).getLiteralLexicalForm();
    }
}
