package org.communique.server.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.quality.Publication;
import org.communique.server.evidence.Said;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.EntityTag;
import org.communique.server.knowledge.Knowledge;
import org.communique.vocabulary.Communique;

/**
 * The rows of an answer as a feed: a row about a statement is that statement, any other one is what its cells say. An
 * entry keeps its IRI as long as its row says the same.
 */
public record AnswerFeed(Publication publication, Knowledge knowledge) {

    /** As many as one page has: feed readers ask for no second one of an answer. */
    private static final int MOST = 50;

    /** @param address where the feed is served, with what was chosen */
    public Feed of(String query, String title, String address, RowSet rows) {
        SaidReader reader = new SaidReader(knowledge);
        List<Entry> entries = new ArrayList<>();
        while (rows.hasNext() && entries.size() < MOST) {
            Binding row = rows.next();
            entries.add(statement(row, rows.getResultVars())
                    .map(statement -> entry(reader.said(statement), reader, statement))
                    .orElseGet(() -> entry(row, rows.getResultVars(), query, reader)));
        }
        return new Feed(publication, query + "#feed", title, address, entries);
    }

    private Optional<Node> statement(Binding row, List<Var> columns) {
        return cells(row, columns)
                .filter(term -> knowledge.is(term, Communique.Statement))
                .findFirst();
    }

    private static Stream<Node> cells(Binding row, List<Var> columns) {
        return columns.stream().flatMap(column -> Optional.ofNullable(row.get(column)).stream());
    }

    private Entry entry(Said said, SaidReader reader, Node statement) {
        return new Entry(
                said.statement(),
                said.statement(),
                said.speaker() + ": " + said.words(),
                said.sentence() + " (" + said.trust().inWords() + ")",
                reader.reading().exactDay(statement));
    }

    private static Entry entry(Binding row, List<Var> columns, String query, SaidReader reader) {
        String text = cells(row, columns)
                .map(term -> reader.reading().text(term))
                .distinct()
                .collect(Collectors.joining(" · "));
        String digest = EntityTag.weak(query, text).header().replaceAll("[^A-Za-z0-9]", "");
        return new Entry(query + "#row-" + digest, query, text, text, "");
    }
}
