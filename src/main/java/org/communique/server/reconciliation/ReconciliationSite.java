package org.communique.server.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.communique.quality.Publication;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.search.SearchIndex;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;

/** The Reconciliation Service API 0.2: what it offers, queries in batches, suggestions, previews. */
public final class ReconciliationSite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final int MOST_QUERIES = 100;

    /** Each word is looked for in every spelling: so many characters take about as long as a question may. */
    private static final int MOST_CHARACTERS = 5_000;

    private static final int USUAL = 5;
    private static final int MOST = 20;

    private final ServedRelease release;
    private final Knowledge knowledge;
    private final Reconciler reconciler;

    public ReconciliationSite(ServedRelease release, Knowledge knowledge, SearchIndex index) {
        this.release = release;
        this.knowledge = knowledge;
        this.reconciler = new Reconciler(knowledge, index, release.base() + "id/");
    }

    public Routes routes() {
        return new Routes(Map.of("/reconcile/*", this::answer));
    }

    private <T> T read(Supplier<T> reading) {
        return Txn.calculateRead(release.store().dataset(), reading);
    }

    private void answer(Exchange exchange) {
        switch (exchange.path()) {
            case "" ->
                exchange.sendTagged(
                        JSON_TYPE,
                        exchange.parameter("queries")
                                .map(queries -> read(() -> answers(queries)))
                                .orElseGet(() -> manifest(exchange))
                                .toString());
            case "suggest/entity" ->
                exchange.sendTagged(JSON_TYPE, suggestions(exchange).toString());
            case "preview" -> preview(exchange);
            case "view" ->
                exchange.redirect(
                        new Places(release.base()).link(thing(exchange).getURI()));
            default -> throw RefusedException.notThere("the reconciliation service is at /reconcile");
        }
    }

    private ObjectNode manifest(Exchange exchange) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", Publication.of(release.folder(), release.base()).title());
        manifest.put("identifierSpace", reconciler.space());
        manifest.put("schemaSpace", "https://w3id.org/communique/ns#");
        manifest.putObject("view").put("url", exchange.address("/reconcile/view?id={{id}}"));
        ArrayNode types = manifest.putArray("defaultTypes");
        Reconciler.TYPES.forEach(type -> types.addObject().put("id", type).put("name", type));
        manifest.putObject("suggest")
                .putObject("entity")
                .put("service_url", exchange.address(""))
                .put("service_path", "/reconcile/suggest/entity");
        manifest.putObject("preview")
                .put("url", exchange.address("/reconcile/preview?id={{id}}"))
                .put("width", 400)
                .put("height", 120);
        return manifest;
    }

    private ObjectNode answers(String written) {
        JsonNode queries = json(written);
        if (!queries.isObject() || queries.size() > MOST_QUERIES) {
            throw RefusedException.badRequest(
                    "queries is an object of at most %d queries, such as {\"q0\": {\"query\": \"…\"}}"
                            .formatted(MOST_QUERIES));
        }
        int characters = 0;
        for (JsonNode query : queries) {
            characters += query.path("query").asText().length();
        }
        if (characters > MOST_CHARACTERS) {
            throw RefusedException.badRequest(
                    "the names in queries have %,d characters together, more than %,d: send fewer at a time"
                            .formatted(characters, MOST_CHARACTERS));
        }
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        queries.properties().forEach(query -> answers.set(query.getKey(), answer(query.getValue())));
        return answers;
    }

    private static JsonNode json(String written) {
        try {
            return JSON.readTree(written);
        } catch (JsonProcessingException wrong) {
            throw RefusedException.badRequest("queries is not JSON");
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
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        candidates.forEach(candidate -> result.add(candidate.json(isOne && candidate.isSame())));
        return answer;
    }

    private ObjectNode suggestions(Exchange exchange) {
        String prefix = exchange.parameter("prefix").orElse("");
        if (prefix.length() > 100) {
            throw RefusedException.badRequest("a prefix has at most 100 characters");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode result = answer.putArray("result");
        read(() -> reconciler.begun(prefix)).forEach(candidate -> {
            ObjectNode one = result.addObject();
            one.put("id", candidate.id()).put("name", candidate.name()).put("description", candidate.description());
            one.putArray("notable").addObject().put("id", candidate.type()).put("name", candidate.type());
        });
        return answer;
    }

    private Node thing(Exchange exchange) {
        String id = exchange.parameter("id").orElse("");
        Node thing = NodeFactory.createURI(reconciler.space() + id);
        if (!read(() -> knowledge.isKnown(thing))) {
            throw RefusedException.notThere("the dataset has no <%s>".formatted(thing));
        }
        return thing;
    }

    /** A few lines that a client shows in a frame. */
    private void preview(Exchange exchange) {
        Node thing = thing(exchange);
        String name = read(() -> Names.plain(knowledge).text(thing));
        String comment = read(() -> knowledge.text(thing, RDFS.comment));
        exchange.response().setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
        exchange.sendTagged(
                "text/html;charset=utf-8",
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1$s</title></head><body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></body></html>"
                        .formatted(escaped(name), escaped(comment), escaped(thing.toString())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
