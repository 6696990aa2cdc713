package org.communique.server.agents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.query.QueryParameter;
import org.communique.query.StoredQuery;
import org.communique.server.http.AnswerFormat;
import org.communique.server.question.Chosen;
import org.communique.server.sparql.QueryAnswerer;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.sparql.SparqlQuestion;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.Communique;

/** The stored questions: their list, and the answer to one of them. */
record AskTool(ServedRelease release, Means means, Told told) {

    private static final String QUESTION = "question";
    private static final String PARAMETERS = "parameters";

    Rows<?> answer(Arguments arguments, long from) {
        return arguments
                .text(QUESTION)
                .<Rows<?>>map(name -> asked(find(name), arguments))
                .orElseGet(() -> list(arguments.text("about").orElse("")));
    }

    private StoredQuery find(String name) {
        return release.queries()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no stored question '%s'; ask without 'question' lists them"
                                .formatted(Arguments.shown(name))));
    }

    private Rows<StoredQuery> list(String about) {
        List<String> words = List.of(about.toLowerCase(Locale.ROOT).split("\\W+"));
        List<StoredQuery> queries = release.queries().queries().stream()
                .filter(query -> words.stream().allMatch(text(query)::contains))
                .toList();
        return Rows.of(
                "The stored questions%s.".formatted(about.isEmpty() ? "" : " about these words"), queries, this::row);
    }

    private static String text(StoredQuery query) {
        return (query.summary() + query.description() + query.tags() + query.name()).toLowerCase(Locale.ROOT);
    }

    private ObjectNode row(StoredQuery query) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put(QUESTION, query.name()).put("asks", query.summary());
        if (!query.parameters().isEmpty()) {
            ObjectNode usual = row.putObject(PARAMETERS);
            for (QueryParameter parameter : query.parameters()) {
                usual.put(parameter.name(), parameter.shown(parameter.defaults().get(0)));
            }
        }
        row.putArray("evidence").addObject().put("query", query(query));
        return row;
    }

    private String query(StoredQuery query) {
        return told.places().iri("/query/" + query.name());
    }

    private Rows<Map<String, Node>> asked(StoredQuery query, Arguments arguments) {
        if (query.federates().isPresent() && means.federation().endpoints().isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' asks %s as well, which this server does not do: the answer is unknown here"
                            .formatted(query.name(), query.federates().get()));
        }
        Map<String, List<Node>> terms = chosen(query, arguments).terms();
        Query chosen = query.with(terms);
        DatasetDescription everything = DatasetDescription.create(List.of(), List.of());
        SparqlQuestion question = new SparqlQuestion(
                chosen.serialize(),
                chosen,
                everything,
                AnswerFormat.HTML,
                means.limits().timeout());
        List<Map<String, Node>> rows = new ArrayList<>();
        new QueryAnswerer(release, (asked, execution, out) -> read(execution.select(), rows), means).answer(question);
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("query", query(query));
        return Rows.of(query.asked(names(query, terms)), rows, row -> row(row, query))
                .withHead(head);
    }

    /** What is asked about is called; else the answer would name the question's usual values. */
    private Map<String, String> names(StoredQuery query, Map<String, List<Node>> terms) {
        Map<String, String> names = new HashMap<>(query.names());
        terms.forEach((name, values) ->
                names.put(name, values.stream().map(told.reading()::text).collect(Collectors.joining(", "))));
        return names;
    }

    private Chosen chosen(StoredQuery query, Arguments arguments) {
        Map<String, String[]> values = new HashMap<>();
        arguments
                .given()
                .path(PARAMETERS)
                .fieldNames()
                .forEachRemaining(name -> values.put(name, arguments.values(PARAMETERS, name)));
        return Chosen.from(query, values, new Chosen.Asked(Set.of(), told.knowledge()::isKnown));
    }

    /** All at once, as a cursor may ask for any of them. */
    private static void read(RowSet found, List<Map<String, Node>> rows) {
        found.forEachRemaining(binding -> {
            Map<String, Node> row = new LinkedHashMap<>();
            for (Var column : found.getResultVars()) {
                Optional.ofNullable(binding.get(column)).ifPresent(term -> row.put(column.getVarName(), term));
            }
            rows.add(row);
        });
    }

    /** The values of a row, and where the statements and reports among them stand; else the query that counts them. */
    private ObjectNode row(Map<String, Node> values, StoredQuery query) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        values.forEach(
                (name, term) -> row.put(name, term.isLiteral() ? term.getLiteralLexicalForm() : term.toString()));
        ArrayNode evidence = row.putArray("evidence");
        values.values().stream().filter(this::isAttributed).forEach(thing -> evidence.add(evidence(thing)));
        if (evidence.isEmpty()) {
            evidence.addObject().put("query", query(query));
        }
        return row;
    }

    private boolean isAttributed(Node thing) {
        return told.knowledge().is(thing, Communique.Statement)
                || told.knowledge().is(thing, Communique.Report);
    }

    private ObjectNode evidence(Node thing) {
        Node statement = told.knowledge().object(thing, Communique.reports).orElse(thing);
        ObjectNode row = told.row(statement, 1);
        row.remove("moreEvidence");
        return row;
    }
}
