package org.communique.server.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private QuickStatements() {}

    /** Which terms of office Wikidata lacks; it asks Wikidata or a snapshot of it. */
    static Query query() {
        return QueryFactory.create(new PackedFolder("/org/communique/server/markup").text("quickstatements.rq"));
    }

    /** One line a term: person, office, its days where an article gives them, and the article. */
    static String of(RowSet rows) {
        return Iter.asStream(rows).map(QuickStatements::line).distinct().collect(Collectors.joining());
    }

    private static String line(Binding row) {
        List<String> parts = new ArrayList<>(List.of(item(row.get("item")), "P39", item(row.get("office"))));
        day(row, "since").ifPresent(day -> parts.addAll(List.of("P580", day)));
        day(row, "until").ifPresent(day -> parts.addAll(List.of("P582", day)));
        Node source = row.get("source");
        String address = source.isLiteral() ? source.getLiteralLexicalForm() : source.toString();
        parts.addAll(List.of("S854", '"' + address.replace("\"", "%22") + '"'));
        return String.join("\t", parts) + "\n";
    }

    private static String item(Node thing) {
        return thing.getURI().replaceFirst(".*/", "");
    }

    private static Optional<String> day(Binding row, String name) {
        return Optional.ofNullable(row.get(name)).map(day -> "+" + day.getLiteralLexicalForm() + "T00:00:00Z/11");
    }
}
