package org.communique.server.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.quality.Publication;
import org.communique.server.evidence.Said;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.EntityTag;
import org.communique.vocabulary.Communique;

/**
 * The rows of an answer as a feed: a row about a statement is that statement, any other one is what its cells say. An
 * entry keeps its IRI as long as its row says the same.
 */
public record AnswerFeed(Publication publication, SaidReader reader) {

    /** As many as one page has: feed readers ask for no second one of an answer. */
    private static final int MOST = 50;

    /** @param address where the feed is served, with what was chosen */
    public Feed of(String query, String title, String address, RowSet rows) {
        List<Entry> entries = new ArrayList<>();
        while (rows.hasNext() && entries.size() < MOST) {
            Binding row = rows.next();
            List<Node> cells = rows.getResultVars().stream()
                    .flatMap(column -> Optional.ofNullable(row.get(column)).stream())
                    .toList();
            entries.add(cells.stream()
                    .filter(term -> reader.reading().knowledge().is(term, Communique.Statement))
                    .findFirst()
                    .map(statement -> entry(statement, row))
                    .orElseGet(() -> entry(cells, row, query)));
        }
        return new Feed(publication, query + "#feed", title, address, entries);
    }

    private Entry entry(Node statement, Binding row) {
        Said said = reader.said(statement);
        return new Entry(
                said.statement(),
                said.statement(),
                said.speaker() + ": " + said.words(),
                said.sentence() + " (" + said.trust().inWords() + ")",
                reader.reading().exactDay(statement),
                row);
    }

    private Entry entry(List<Node> cells, Binding row, String query) {
        String text = cells.stream().map(reader.reading()::text).distinct().collect(Collectors.joining(" · "));
        String digest = EntityTag.weak(query, text).header().replaceAll("[^A-Za-z0-9]", "");
        return new Entry(query + "#row-" + digest, query, text, text, "", row);
    }
}
