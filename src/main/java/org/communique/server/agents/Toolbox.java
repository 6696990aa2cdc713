package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryParameter;
import org.communique.query.StoredQuery;
import org.communique.server.evidence.SaidReader;
import org.communique.server.http.RefusedException;
import org.communique.server.question.Chosen;
import org.communique.server.search.Found;
import org.communique.server.search.Hit;
import org.communique.server.search.SearchIndex;
import org.communique.server.search.SearchQuestion;
import org.communique.server.sparql.QueryAnswerer;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;

/**
 * The tools, each of which asks within the limits that queries have: a query of its own by the tool's name, a stored
 * question, or the search index.
 *
 * @param own the queries of the tools, whose parameters are the tools' arguments
 */
record Toolbox(ServedRelease release, SaidReader reader, SearchIndex index, Means means, QueryCatalogue own) {

    /** What a tool answers; what is wrong with its arguments is told in the answer. @param tool as it is described */
    JsonNode call(JsonNode tool, JsonNode arguments) {
        JsonNode taken = tool.at("/inputSchema/properties");
        try {
            Stream<JsonNode> given = Stream.of(arguments, arguments.path("parameters"));
            refuse(given.anyMatch(values -> values.isArray() || values.isValueNode()), "arguments are an object");
            arguments.forEachEntry((name, value) -> refuse(!taken.has(name), "there is no argument '%s'", name));
            tool.at("/inputSchema/required").forEach(name -> required(arguments, name.asText()));
            Page page = Page.wanted(arguments, "-" + release.digest().substring(0, 8));
            return result(answer(tool.path("name").asText(), arguments, page), false);
        } catch (IllegalArgumentException wrong) {
            return result("refused: " + cut(String.valueOf(wrong.getMessage()), 400), true);
        } catch (RefusedException notAnswered) {
            return result("unknown (not the same as none): " + notAnswered.getMessage(), true);
        }
    }

    private static JsonNode result(String text, boolean isError) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("isError", isError);
        result.putArray("content").addObject().put("type", "text").put("text", text);
        return result;
    }

    /** Throws {@link IllegalArgumentException} with the reason, which may repeat what was written. */
    static void refuse(boolean isWrong, String reason, String... written) {
        if (isWrong) {
            throw new IllegalArgumentException(cut(reason.formatted((Object[]) written), 120));
        }
    }

    private static String cut(String written, int most) {
        boolean isShort = written.codePointCount(0, written.length()) <= most;
        return isShort ? written : written.substring(0, written.offsetByCodePoints(0, most)) + "…";
    }

    /** An argument that has to be there. */
    static String required(JsonNode arguments, String name) {
        refuse(text(arguments, name).isEmpty(), "the argument '%s' is missing, or no text", name);
        return text(arguments, name);
    }

    private static String text(JsonNode arguments, String name) {
        return arguments.path(name).asText("").strip();
    }

    private String answer(String tool, JsonNode arguments, Page page) {
        if (tool.equals("search")) {
            return means.read(release, () -> found(arguments, page));
        } else if (!tool.equals("ask")) {
            return asked(own, tool, arguments, page);
        } else if (!release.isFitted()) {
            throw RefusedException.fitting();
        } else if (arguments.has("question")) {
            return asked(release.queries(), text(arguments, "question"), arguments.path("parameters"), page);
        }
        List<StoredQuery> queries = release.queries().about(text(arguments, "about"));
        return page.of(
                "The stored questions, with the parameters of each and their usual values.",
                queries.size(),
                queries.stream().skip(page.from).map(this::row));
    }

    private String found(JsonNode arguments, Page page) {
        String number = Integer.toString(page.from / SearchQuestion.PAGE + 1);
        SearchQuestion question = SearchQuestion.of(
                name -> Optional.of(name.equals("page") ? number : text(arguments, name.equals("q") ? "query" : name)));
        refuse(question.isEmpty(), "the argument '%s' is missing", "query");
        Found found = index.find(question);
        return page.of(
                "Found by words, the best first. What was said is told as said, not as a fact. Fewer words find more.",
                found.total(),
                found.hits().stream().skip(page.from % SearchQuestion.PAGE).map(this::row));
    }

    private ObjectNode row(Hit hit) {
        Node thing = NodeFactory.createURI(hit.iri());
        String graph = reader.reading().knowledge().graph(thing).toString();
        ObjectNode row = reader.cited(BindingFactory.binding(Var.alloc("iri"), thing), "");
        return row.put("type", hit.type()).put("snippet", hit.snippet()).put("graph", graph);
    }

    private ObjectNode row(StoredQuery query) {
        String usual = query.parameters().stream().map(QueryParameter::usual).collect(Collectors.joining(" "));
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("question", query.name());
        return row.put("asks", query.summary()).put("parameters", usual).put("query", iri(query));
    }

    private String iri(StoredQuery query) {
        return new Places(release.base()).iri("/query/" + query.name());
    }

    /** @param values each parameter has one value or several */
    private String asked(QueryCatalogue catalogue, String name, JsonNode values, Page page) {
        Optional<StoredQuery> query = catalogue.find(name);
        refuse(query.isEmpty(), "there is no stored question '%s'; ask alone lists them", name);
        Map<String, String[]> written = new TreeMap<>();
        values.forEachEntry((parameter, value) -> {
            Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
            Stream<String> texts = all.map(one -> one.isObject() ? "{}" : one.asText(""));
            written.put(parameter, texts.toArray(String[]::new));
        });
        Chosen.Asked asked =
                new Chosen.Asked(Set.of("cursor", "bytes"), reader.reading().knowledge()::isKnown);
        Chosen chosen = means.read(release, () -> Chosen.from(query.get(), written, asked));
        String support = catalogue.equals(own) ? "" : iri(query.get());
        return QueryAnswerer.text(release, means, query.get().with(chosen.terms()), answer -> {
            List<Binding> rows = Iter.toList(answer);
            if (name.equals("get")) {
                chosen.terms().getOrDefault("iri", List.of()).forEach(term -> rows.addAll(defined(term)));
            }
            return page.of(
                    chosen.named(reader.reading()::text).summary(),
                    rows.size(),
                    rows.stream().skip(page.from).map(row -> reader.cited(row, support)));
        });
    }

    /** What the ontology says of one of its terms or codes, which is not in the dataset. */
    private List<Binding> defined(Node term) {
        Binding graph = BindingFactory.binding(Var.alloc("graph"), NodeFactory.createURI(Places.ONTOLOGY));
        Var property = Var.alloc("property");
        return Iter.iter(reader.reading().knowledge().ontology().find(term, Node.ANY, Node.ANY))
                .map(all -> BindingFactory.binding(
                        graph, property, all.getPredicate(), Var.alloc("value"), all.getObject()))
                .toList();
    }

    /** Which rows are wanted: from one on, counted from 0, as many as fit into some bytes of UTF-8. */
    private record Page(int from, int bytes, String release) {

        private static final int MOST = 32_000;
        private static final int MARGIN = 30;

        /** @param release ends the cursors of a release */
        static Page wanted(JsonNode arguments, String release) {
            String cursor = arguments.path("cursor").asText("0" + release);
            int bytes = arguments.path("bytes").asInt(4_000);
            refuse(!cursor.matches("\\d{1,9}" + release), "the cursor is no \"next\" of this release: ask without it");
            refuse(bytes < 1 || bytes > MOST, "bytes is a number from 1 to " + MOST);
            return new Page(Integer.parseInt(cursor.replace(release, "")), bytes, release);
        }

        /** @param answer what the rows are, in words @param rows from the first wanted on, which is given however long */
        String of(String answer, long total, Stream<ObjectNode> rows) {
            ObjectNode whole =
                    JsonNodeFactory.instance.objectNode().put("answer", answer).put("total", total);
            ArrayNode given = whole.putArray("rows");
            for (ObjectNode row : (Iterable<ObjectNode>) rows::iterator) {
                if (!given.isEmpty() && length(whole) + length(row) + MARGIN > bytes) {
                    break;
                }
                given.add(row);
            }
            int next = from + given.size();
            return (next < total && !given.isEmpty() ? whole.put("next", next + release) : whole).toString();
        }

        private static int length(ObjectNode node) {
            return node.toString().getBytes(StandardCharsets.UTF_8).length;
        }
    }
}
