package org.communique.server.discovery;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.communique.quality.Described;
import org.communique.vocabulary.Communique;

/**
 * One statement as a line of a feed or list.
 *
 * @param date the day that it was made at the latest, or nothing
 */
public record StatementEntry(String iri, String label, String summary, String speaker, String date) {

    /** Every statement, the newest first and those without a date last. */
    public static List<StatementEntry> newestFirst(Graph graph) {
        return Described.all(graph, Communique.Statement.getURI()).stream()
                .map(StatementEntry::of)
                .sorted(Comparator.comparing(StatementEntry::date).reversed().thenComparing(StatementEntry::iri))
                .toList();
    }

    private static StatementEntry of(Described statement) {
        return new StatementEntry(
                statement.iri(),
                statement.label(),
                statement.said(Communique.summary.getURI()).orElse(""),
                statement.things(Communique.speaker.getURI()).stream()
                        .findFirst()
                        .map(Described::label)
                        .orElse(""),
                statement.said(Communique.latest.getURI()).orElse(""));
    }
}
