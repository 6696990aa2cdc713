package org.communique.server.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.quality.Publication;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.search.SearchIndex;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.PackedFolder;

/** The Reconciliation Service API 0.2: what it offers, queries in batches, suggestions, previews. */
public final class ReconciliationSite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_QUERIES = 100;

    /** Each word is looked for in every spelling: so many characters take about as long as a question may. */
    private static final int MOST_CHARACTERS = 5_000;

    private static final int USUAL = 5;
    private static final int MOST = 20;

    private final ServedRelease release;
    private final Knowledge knowledge;
    private final Reconciler reconciler;
    private final Means means;

    public ReconciliationSite(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {
        this.means = means;
        this.release = release;
        this.knowledge = knowledge;
        this.reconciler = new Reconciler(knowledge, index, release.base() + "id/");
    }

    public Routes routes() {
        return new Routes(Map.of("/reconcile/*", this::answer));
    }

    private void answer(Exchange exchange) {
        switch (exchange.path()) {
            case "" -> send(exchange, asked(exchange));
            case "suggest/entity" -> send(exchange, suggestions(exchange));
            case "suggest/property" -> send(exchange, named(exchange, "result", Extension.PROPERTIES));
            case "suggest/type" -> send(exchange, named(exchange, "result", Reconciler.TYPES));
            case "properties" -> send(exchange, named(exchange, "properties", Extension.PROPERTIES));
            case "flyout/entity" ->
                send(
                        exchange,
                        JSON.createObjectNode()
                                .put("id", exchange.parameter("id").orElse(""))
                                .put("html", shown(thing(exchange))));
            case "preview" -> preview(exchange);
            case "view" ->
                exchange.redirect(
                        new Places(release.base()).link(thing(exchange).getURI()));
            default -> throw RefusedException.notThere("the reconciliation service is at /reconcile");
        }
    }

    private static void send(Exchange exchange, ObjectNode answer) {
        exchange.sendTagged("application/json", answer.toString());
    }

    private ObjectNode asked(Exchange exchange) {
        return exchange.parameter("queries")
                .map(queries -> means.read(release, () -> answers(queries)))
                .or(() -> exchange.parameter("extend")
                        .map(asked -> means.read(
                                release, () -> new Extension(knowledge, reconciler.space()).of(json(asked)))))
                .orElseGet(() -> manifest(exchange));
    }

    private ObjectNode manifest(Exchange exchange) {
        Map<String, String> places = Map.of(
                "address", exchange.address(""),
                "space", reconciler.space(),
                "name", Publication.of(release.folder(), release.base()).title());
        return (ObjectNode) new PackedFolder("/org/communique/server/reconciliation").json("manifest.json", places);
    }

    /** Those of some names that begin as is asked. */
    private static ObjectNode named(Exchange exchange, String list, List<String> names) {
        String prefix = exchange.parameter("prefix").orElse("");
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode all = answer.putArray(list);
        names.stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> all.addObject().put("id", name).put("name", name));
        return answer;
    }

    private ObjectNode answers(String written) {
        JsonNode queries = json(written);
        int characters = queries.findValuesAsText("query").stream()
                .mapToInt(String::length)
                .sum();
        boolean isAsked = queries.isObject() && queries.valueStream().allMatch(JsonNode::isObject);
        if (!isAsked || queries.size() > MOST_QUERIES || characters > MOST_CHARACTERS) {
            throw RefusedException.badRequest(
                    "queries is an object such as {\"q0\": {\"query\": \"…\"}}, with at most %d queries and %,d characters; it has %d and %,d: send fewer at a time"
                            .formatted(MOST_QUERIES, MOST_CHARACTERS, queries.size(), characters));
        }
        ObjectNode answers = JSON.createObjectNode();
        queries.properties().forEach(query -> answers.set(query.getKey(), answer(query.getValue())));
        return answers;
    }

    private static JsonNode json(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException wrong) {
            throw RefusedException.badRequest("queries or extend is not JSON");
        }
    }

    /** Only one thing of the same name is a match that nobody needs to look at. */
    private ObjectNode answer(JsonNode query) {
        List<String> types = new ArrayList<>();
        JsonNode type = query.path("type");
        (type.isArray() ? type : JSON.createArrayNode().add(type)).forEach(one -> types.add(one.asText()));
        types.removeIf(String::isEmpty);
        int limit = Math.max(1, Math.min(MOST, query.path("limit").asInt(USUAL)));
        List<Candidate> candidates = reconciler.candidates(query.path("query").asText(), types, limit);
        boolean isOne = candidates.stream().filter(Candidate::isSame).count() == 1;
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode result = answer.putArray("result");
        candidates.forEach(candidate -> result.add(
                candidate.json("type").put("score", candidate.score()).put("match", isOne && candidate.isSame())));
        return answer;
    }

    private ObjectNode suggestions(Exchange exchange) {
        String prefix = exchange.parameter("prefix").orElse("");
        if (prefix.length() > 100) {
            throw RefusedException.badRequest("a prefix has at most 100 characters");
        }
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode result = answer.putArray("result");
        means.read(release, () -> reconciler.begun(prefix)).forEach(one -> result.add(one.json("notable")));
        return answer;
    }

    private Node thing(Exchange exchange) {
        Node thing = NodeFactory.createURI(
                reconciler.space() + exchange.parameter("id").orElse(""));
        if (!means.read(release, () -> knowledge.isKnown(thing))) {
            throw RefusedException.notThere("the dataset has no <%s>".formatted(thing));
        }
        return thing;
    }

    private String shown(Node thing) {
        return means.read(
                release,
                () -> "<h1>%s</h1><p>%s</p><p>%s</p>"
                        .formatted(
                                escaped(Names.plain(knowledge).text(thing)),
                                escaped(knowledge.text(thing, RDFS.comment)),
                                escaped(thing.toString())));
    }

    private void preview(Exchange exchange) {
        String shown = shown(thing(exchange));
        exchange.response().setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
        exchange.sendTagged(
                "text/html;charset=utf-8",
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>preview</title></head><body>%s</body></html>"
                        .formatted(shown));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
