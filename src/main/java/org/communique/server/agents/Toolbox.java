package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.system.Txn;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.communique.server.evidence.CitedRows;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.RefusedException;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.question.Chosen;
import org.communique.server.search.Found;
import org.communique.server.search.Hit;
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
record Toolbox(ServedRelease release, SaidReader reader, SearchIndex index, Means means, QueryCatalogue own) {

    private static final int SEARCH_PAGE = 20;
    private static final List<Var> FOUND = Var.varList(List.of("iri", "type", "snippet", "graph"));
    private static final List<Var> LISTED = Var.varList(List.of("question", "asks", "parameters", "query"));
    private static final List<Var> DEFINED = Var.varList(List.of("property", "value", "graph"));

    static Toolbox of(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {
        QueryCatalogue own = new PackedFolder("/org/communique/server/agents/questions").read(QueryCatalogue::in);
        return new Toolbox(release, new SaidReader(knowledge), index, means, own.at(release.base()));
    }

    /** What a tool answers; what is wrong with its arguments is told in the answer. @param tool as it is described */
    JsonNode call(JsonNode tool, JsonNode arguments) {
        try {
            check(tool.path("inputSchema"), arguments);
            CitedRows rows = CitedRows.of(reader, arguments, release.digest());
            return result(answer(tool.path("name").asText(), arguments, rows), false);
        } catch (IllegalArgumentException wrong) {
            return result("refused: " + CitedRows.cut(String.valueOf(wrong.getMessage()), 400), true);
        } catch (RefusedException notAnswered) {
            return result("unknown (not the same as none): " + notAnswered.getMessage(), true);
        }
    }

    private static JsonNode result(String text, boolean isError) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("isError", isError);
        result.putArray("content").addObject().put("type", "text").put("text", text);
        return result;
    }

    private static void check(JsonNode schema, JsonNode arguments) {
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            if (!schema.path("properties").has(argument.getKey())) {
                throw new IllegalArgumentException(
                        "there is no argument '%s'".formatted(CitedRows.cut(argument.getKey(), 100)));
            }
        }
        schema.path("required").forEach(name -> required(arguments, name.asText()));
    }

    /** An argument that has to be there; {@link IllegalArgumentException} where it is not. */
    static String required(JsonNode arguments, String name) {
        String value = text(arguments, name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the argument '%s' is missing, or no text".formatted(name));
        }
        return value;
    }

    private static String text(JsonNode arguments, String name) {
        return arguments.path(name).asText().strip();
    }

    private String answer(String tool, JsonNode arguments, CitedRows rows) {
        String question = text(arguments, "question");
        return switch (tool) {
            case "search" -> means.read(release, () -> found(arguments, rows));
            case "ask" -> {
                if (!release.isFitted()) {
                    throw RefusedException.fitting();
                }
                yield question.isEmpty()
                        ? listed(text(arguments, "about"), rows)
                        : asked(release.queries(), question, arguments.path("parameters"), rows);
            }
            default -> asked(own, tool, arguments, rows);
        };
    }

    private String found(JsonNode arguments, CitedRows rows) {
        String page = Integer.toString(rows.from() / SEARCH_PAGE + 1);
        SearchQuestion question = SearchQuestion.of(
                name -> Optional.of(name.equals("page") ? page : text(arguments, name.equals("q") ? "query" : name)));
        if (question.isEmpty()) {
            throw new IllegalArgumentException("the argument 'query' is missing");
        }
        Found found = index.find(question);
        return rows.page(
                "Found by words, the best first. What was said is told as said, not as a fact. Fewer words find more.",
                "",
                found.total(),
                FOUND,
                found.hits().stream().skip(rows.from() % SEARCH_PAGE).map(this::row));
    }

    private Binding row(Hit hit) {
        Node thing = NodeFactory.createURI(hit.iri());
        Node graph = reader.reading()
                .knowledge()
                .quads(thing)
                .map(Quad::getGraph)
                .min(TermOrder.BY_TEXT)
                .orElse(thing);
        return row(FOUND, thing, text(hit.type()), text(hit.snippet()), graph);
    }

    private String listed(String about, CitedRows rows) {
        List<StoredQuery> queries = release.queries().about(about);
        return rows.page(
                "The stored questions, with the parameters of each and their usual values.",
                "",
                queries.size(),
                LISTED,
                queries.stream().skip(rows.from()).map(this::row));
    }

    private Binding row(StoredQuery query) {
        String parameters = query.parameters().stream()
                .map(one -> one.name() + "=" + one.shown(one.defaults().get(0)))
                .collect(Collectors.joining(" "));
        return row(LISTED, text(query.name()), text(query.summary()), text(parameters), iri(query));
    }

    private static Binding row(List<Var> columns, Node... values) {
        BindingBuilder row = Binding.builder();
        IntStream.range(0, values.length).forEach(at -> row.add(columns.get(at), values[at]));
        return row.build();
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private Node iri(StoredQuery query) {
        return NodeFactory.createURI(new Places(release.base()).iri("/query/" + query.name()));
    }

    /** @param values each parameter has one value or several */
    private String asked(QueryCatalogue catalogue, String name, JsonNode values, CitedRows rows) {
        StoredQuery query = catalogue
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no stored question '%s'; ask without 'question' lists them"
                                .formatted(CitedRows.cut(name, 100))));
        Map<String, String[]> written = new HashMap<>();
        values.properties().forEach(value -> {
            Iterable<JsonNode> all = value.getValue().isArray() ? value.getValue() : List.of(value.getValue());
            written.put(
                    value.getKey(),
                    Iter.iter(all.iterator()).map(JsonNode::asText).toList().toArray(String[]::new));
        });
        Chosen.Asked asked =
                new Chosen.Asked(Set.of("cursor", "bytes"), reader.reading().knowledge()::isKnown);
        Chosen chosen = Txn.calculateRead(release.store().dataset(), () -> Chosen.from(query, written, asked));
        String support = catalogue.equals(own) ? "" : iri(query).toString();
        return QueryAnswerer.text(release, means, query.with(chosen.terms()), answer -> {
            List<Binding> all = Iter.toList(answer);
            if (name.equals("get")) {
                chosen.terms().getOrDefault("iri", List.of()).forEach(thing -> all.addAll(defined(thing)));
            }
            return rows.page(
                    chosen.named(reader.reading()::text).summary(),
                    support,
                    all.size(),
                    answer.getResultVars(),
                    all.stream().skip(rows.from()));
        });
    }

    /** What the ontology says of one of its terms or codes, which is not in the dataset. */
    private List<Binding> defined(Node term) {
        Node ontology = NodeFactory.createURI(Places.ONTOLOGY);
        return Iter.iter(reader.reading().knowledge().ontology().find(term, Node.ANY, Node.ANY))
                .map(triple -> row(DEFINED, triple.getPredicate(), triple.getObject(), ontology))
                .toList();
    }
}
