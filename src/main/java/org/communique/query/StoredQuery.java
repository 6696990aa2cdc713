package org.communique.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * One question that can be asked of the dataset: a SPARQL SELECT query and what its header says of it.
 *
 * @param name the file's name without its ending, such as {@code who-said-what-about-an-event}
 * @param title the question in one line; {@code {event}} stands for what the parameter {@code event} is called
 * @param description what the answer shows and how to read it; may be empty
 * @param tags what the question is about; the first is its topic
 * @param parameterNames the variables whose value an asker may choose; the query's VALUES has their usual one
 * @param columns the variables of the answer, in order
 * @param federates the other endpoint that the query asks, if it asks one
 * @param names what the usual values of its parameters are called, by parameter
 * @param text the query itself, without its header
 */
public record StoredQuery(
        String name,
        String title,
        String description,
        List<String> tags,
        List<String> parameterNames,
        List<String> columns,
        Optional<String> federates,
        Map<String, String> names,
        String text) {

    static final String WRITTEN_FOR = "https://w3id.org/communique/";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    public StoredQuery {
        tags = List.copyOf(tags);
        parameterNames = List.copyOf(parameterNames);
        columns = List.copyOf(columns);
        names = Map.copyOf(names);
    }

    /** The question in one line, about its usual values. */
    public String summary() {
        return asked(names);
    }

    /** The question in one line, about what its parameters are called; those that are not named stand for any. */
    public String asked(Map<String, String> called) {
        return PLACE.matcher(title)
                .replaceAll(
                        place -> Matcher.quoteReplacement(called.getOrDefault(place.group(1), any(place.group(1)))));
    }

    private static String any(String kind) {
        return ("aeio".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    }

    /** The same about a dataset with another base than the one that it is written for. */
    StoredQuery at(String base) {
        return worded(text.replace("<" + WRITTEN_FOR + "id/", "<" + base + "id/")
                .replace("<" + WRITTEN_FOR + "graph/", "<" + base + "graph/"));
    }

    /** The same with names of things in another language than English. */
    StoredQuery speaking(String language) {
        return worded(text.replace("= \"en\")", "= \"" + language + "\")"));
    }

    /** The same with other usual values. */
    StoredQuery withUsual(Map<String, Node> values) {
        String changed = text;
        for (QueryParameter parameter : parameters()) {
            Node value =
                    values.getOrDefault(parameter.name(), parameter.defaults().get(0));
            changed = DataBlocks.rewritten(changed, parameter, value);
        }
        return worded(changed);
    }

    /** The same with what its usual values are called. */
    public StoredQuery called(Map<String, String> names) {
        return new StoredQuery(name, title, description, tags, parameterNames, columns, federates, names, text);
    }

    /** The same in other words of SPARQL. */
    public StoredQuery worded(String other) {
        return new StoredQuery(name, title, description, tags, parameterNames, columns, federates, names, other);
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
