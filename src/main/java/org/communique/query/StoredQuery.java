package org.communique.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * One question that can be asked of the dataset: a SPARQL SELECT query and what its header says of it.
 *
 * @param name the file's name without its ending, such as {@code who-said-what-about-an-event}
 * @param summary the question in one line
 * @param description what the answer shows and how to read it; may be empty
 * @param tags what the question is about; the first is its topic
 * @param parameterNames the variables whose value an asker may choose; the query's VALUES has their usual one
 * @param columns the variables of the answer, in order
 * @param federates the other endpoint that the query asks, if it asks one
 * @param text the query itself, without its header
 */
public record StoredQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<String> parameterNames,
        List<String> columns,
        Optional<String> federates,
        String text) {

    public StoredQuery {
        tags = List.copyOf(tags);
        parameterNames = List.copyOf(parameterNames);
        columns = List.copyOf(columns);
    }

    public String topic() {
        return tags.get(0);
    }

    /** What an asker may choose. */
    public List<QueryParameter> parameters() {
        DataBlocks blocks = DataBlocks.of(parsed());
        return parameterNames.stream().map(blocks::parameter).toList();
    }

    /**
     * The query with terms in the place of its usual ones: they are put into the parsed query, never into its text.
     *
     * @param chosen the terms of some parameters
     */
    public Query with(Map<String, List<Node>> chosen) {
        return DataBlocks.replaced(parsed(), chosen);
    }

    /** The query, parsed as SPARQL 1.1 without extensions. */
    public Query parsed() {
        return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    }
}
