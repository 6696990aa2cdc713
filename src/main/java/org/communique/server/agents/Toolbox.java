package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryParameter;
import org.communique.query.StoredQuery;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.RefusedException;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.question.Chosen;
import org.communique.server.search.Found;
import org.communique.server.search.SearchIndex;
import org.communique.server.search.SearchQuestion;
import org.communique.server.sparql.QueryAnswerer;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.PackedFolder;

/**
 * The tools, each of which asks within the limits that queries have: a query of its own by the tool's name, a stored
 * question, or the search index.
 *
 * @param own the queries of the tools, whose parameters are the tools' arguments
 */
record Toolbox(ServedRelease release, Means means, SearchIndex index, Told told, QueryCatalogue own) {

    private static final int SEARCH_PAGE = 20;

    static Toolbox of(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {
        QueryCatalogue own = new PackedFolder("/org/communique/server/agents/questions").read(QueryCatalogue::in);
        return new Toolbox(release, means, index, new Told(new SaidReader(knowledge)), own.at(release.base()));
    }

    /** What a tool answers; what is wrong with its arguments is told in the answer. @param tool as it is described */
    ObjectNode call(JsonNode tool, JsonNode written) {
        try {
            JsonNode arguments = written.isObject() ? written : JsonNodeFactory.instance.objectNode();
            check(tool.path("inputSchema"), arguments);
            return result(answer(tool.path("name").asText(), arguments, Rows.of(arguments, release.digest())), false);
        } catch (IllegalArgumentException wrong) {
            return result("refused: " + Shelf.cut(String.valueOf(wrong.getMessage()), 400), true);
        } catch (RefusedException notAnswered) {
            return result(
                    "unknown: %s. That is not the same as none: whether the dataset has an answer was not found out."
                            .formatted(notAnswered.getMessage()),
                    true);
        }
    }

    private static void check(JsonNode schema, JsonNode arguments) {
        arguments.fieldNames().forEachRemaining(name -> {
            if (!schema.path("properties").has(name)) {
                throw new IllegalArgumentException("there is no argument '%s'".formatted(Shelf.cut(name, 100)));
            }
        });
        for (JsonNode required : schema.path("required")) {
            if (text(arguments, required.asText()).isEmpty()) {
                throw new IllegalArgumentException(
                        "the argument '%s' is missing, or no text".formatted(required.asText()));
            }
        }
    }

    private static String text(JsonNode arguments, String name) {
        return arguments.path(name).asText().strip();
    }

    private static ObjectNode result(String text, boolean isError) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("isError", isError);
        result.putArray("content").addObject().put("type", "text").put("text", text);
        return result;
    }

    private String answer(String tool, JsonNode arguments, Rows rows) {
        String question = text(arguments, "question");
        return switch (tool) {
            case "search" -> means.read(release, () -> found(arguments, rows));
            case "ask" ->
                question.isEmpty()
                        ? questions(text(arguments, "about").toLowerCase(Locale.ROOT), rows)
                        : asked(release.queries(), question, arguments.path("parameters"), rows);
            default -> asked(own, tool, arguments, rows);
        };
    }

    private String found(JsonNode arguments, Rows rows) {
        int page = rows.from() / SEARCH_PAGE + 1;
        SearchQuestion question = SearchQuestion.of(name -> name.equals("page")
                ? Optional.of(Integer.toString(page))
                : Optional.of(text(arguments, name.equals("q") ? "query" : name)));
        if (question.isEmpty()) {
            throw new IllegalArgumentException("the argument 'query' is missing");
        }
        Found found = index.find(question);
        return rows.text(
                found.total() == 0
                        ? "Nothing in this dataset has all of these words. Fewer or other words may find something."
                        : "Found by words, the best first. What was said is told as said, not as a fact.",
                found.total(),
                found.hits().stream().skip(rows.from() % SEARCH_PAGE).map(told::row));
    }

    private String questions(String about, Rows rows) {
        List<StoredQuery> queries = release.queries().queries().stream()
                .filter(query -> Stream.of(about.split("\\W+")).allMatch(text(query)::contains))
                .toList();
        return rows.text(
                "The stored questions, with the parameters of each and their usual values.",
                queries.size(),
                queries.stream().skip(rows.from()).map(this::row));
    }

    private static String text(StoredQuery query) {
        return (query.summary() + query.description() + query.tags() + query.name()).toLowerCase(Locale.ROOT);
    }

    private ObjectNode row(StoredQuery query) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("question", query.name()).put("asks", query.summary());
        for (QueryParameter parameter : query.parameters()) {
            row.withObject("/parameters")
                    .put(parameter.name(), parameter.shown(parameter.defaults().get(0)));
        }
        row.putArray("evidence").addObject().put("query", iri("query/" + query.name()));
        return row;
    }

    private String iri(String path) {
        return new Places(release.base()).iri("/" + path);
    }

    private String asked(QueryCatalogue catalogue, String name, JsonNode values, Rows rows) {
        StoredQuery query = catalogue
                .find(name)
                .filter(found -> found.federates().isEmpty()
                        || !means.federation().endpoints().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no stored question '%s' that is answered here; ask without 'question' lists them"
                                .formatted(Shelf.cut(name, 100))));
        Chosen chosen = Txn.calculateRead(release.store().dataset(), () -> chosen(query, values));
        String iri = catalogue.equals(own) ? "" : iri("query/" + name);
        return QueryAnswerer.text(release, means, query.with(chosen.terms()), found -> {
            List<Binding> all = Iter.toList(found);
            return rows.text(
                    chosen.named(told.reader().reading()::text).summary(),
                    all.size(),
                    all.stream().skip(rows.from()).map(row -> told.row(row, found.getResultVars(), iri)));
        });
    }

    private Chosen chosen(StoredQuery query, JsonNode values) {
        Map<String, String[]> written = new HashMap<>();
        values.properties().forEach(value -> written.put(value.getKey(), terms(value.getValue())));
        return Chosen.from(query, written, new Chosen.Asked(Set.of("cursor", "bytes"), told.knowledge()::isKnown));
    }

    /** One value or several; a thing may be given by the end of its IRI. */
    private String[] terms(JsonNode value) {
        JsonNode all =
                value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value);
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.asText().strip().replaceFirst("^/", ""))
                .map(one -> one.matches("(id|code|graph|query)/[^:\\s]+") ? iri(one) : one)
                .map(one -> one.matches("[a-z]+/[^/:\\s]+") ? iri("id/" + one) : one)
                .toArray(String[]::new);
    }
}
