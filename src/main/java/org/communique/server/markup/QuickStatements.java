package org.communique.server.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.vocabulary.PackedFolder;

/**
 * Terms of office that the articles evidence and Wikidata lacks, in the syntax of QuickStatements (V1): for a person to
 * check and to send. This programme sends nothing.
 */
final class QuickStatements {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private QuickStatements() {}

    /** Which terms of office Wikidata lacks; it asks Wikidata or a snapshot of it. */
    static Query query() {
        return QueryFactory.create(new PackedFolder("/org/communique/server/markup").text("quickstatements.rq"));
    }

    /** One line a term: person, office, its dates where an article gives them, and the article. @param item whose; empty for all */
    static String of(RowSet rows, String item) {
        return Iter.asStream(rows)
                .map(QuickStatements::line)
                .filter(line -> item.isEmpty() || line.startsWith(item + "\t"))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String line(Binding row) {
        List<String> parts = new ArrayList<>(List.of(item(row.get("item")), "P39", item(row.get("office"))));
        date(row, "since").ifPresent(date -> parts.addAll(List.of("P580", date)));
        date(row, "until").ifPresent(date -> parts.addAll(List.of("P582", date)));
        Node source = row.get("source");
        String address = source.isLiteral() ? source.getLiteralLexicalForm() : source.toString();
        parts.addAll(List.of("S854", '"' + address.replace("\"", "%22") + '"'));
        return String.join("\t", parts) + "\n";
    }

    private static String item(Node thing) {
        return thing.getURI().replaceFirst(".*/", "");
    }

    /** A date of the Gregorian calendar as exact as it is known: /9 is a year, /10 a month, /11 a day. */
    private static Optional<String> date(Binding row, String name) {
        String date = row.get(name).getLiteralLexicalForm();
        return DATE.matcher(date).matches()
                ? Optional.of("+" + (date + "-00-00").substring(0, 10) + "T00:00:00Z/" + (8 + date.split("-").length))
                : Optional.empty();
    }
}
