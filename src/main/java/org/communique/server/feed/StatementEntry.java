package org.communique.server.feed;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.communique.quality.Described;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.Titles;
import org.communique.vocabulary.Communique;

/**
 * One statement as a line of a feed or list.
 *
 * @param said what was said, in a line
 * @param trust how far it can be trusted: curated, clear, doubtful
 * @param date the day that it was made at the latest, or nothing
 */
public record StatementEntry(String iri, String said, String trust, String speaker, String date) {

    /** Every statement, the newest first and those without a date last. */
    public static List<StatementEntry> newestFirst(Graph graph) {
        Knowledge knowledge = Knowledge.of(graph);
        Titles titles = new Titles(new Reading(knowledge, Names.plain(knowledge)));
        return Described.all(graph, Communique.Statement.getURI()).stream()
                .map(statement -> of(statement, titles))
                .sorted(Comparator.comparing(StatementEntry::date).reversed().thenComparing(StatementEntry::iri))
                .toList();
    }

    /** As a feed has it. */
    Entry entry() {
        return Entry.of(iri, speaker.isEmpty() ? said : speaker + ": " + said, said + " (" + trust + ")", date);
    }

    private static StatementEntry of(Described statement, Titles titles) {
        return new StatementEntry(
                statement.iri(),
                titles.of(statement.node()).text(),
                titles.trust(statement.node()).inWords(),
                statement.things(Communique.speaker.getURI()).stream()
                        .findFirst()
                        .map(Described::label)
                        .orElse(""),
                statement.said(Communique.latest.getURI()).orElse(""));
    }
}
