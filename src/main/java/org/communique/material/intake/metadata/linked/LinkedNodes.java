package org.communique.material.intake.metadata.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** The nodes of a page's JSON-LD, and what they refer to by {@code @id}. */
public final class LinkedNodes {

    private static final int MOST_NODES = 20_000;
    /** Below these a page lists what it is not about: other stories, comments, what it belongs to. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement",
            "hasPart",
            "isPartOf",
            "isBasedOn",
            "citation",
            "mentions",
            "comment",
            "about",
            "liveBlogUpdate",
            "relatedLink",
            "significantLink",
            "blogPost",
            "blogPosts",
            "review",
            "workExample",
            "exampleOfWork",
            "dataFeedElement",
            "author",
            "publisher");

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /**
     * A node of the page.
     *
     * @param aside whether it stands among things that the page only lists
     */
    public record Node(JsonNode json, boolean aside) {}

    private LinkedNodes() {}

    /** Of all scripts of the page. */
    public static LinkedNodes of(Document page) {
        var linked = new LinkedNodes();
        page.select("script[type]").stream()
                .filter(script ->
                        script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
                .flatMap(script -> LenientJson.values(script.data()).stream())
                .forEach(linked::add);
        return linked;
    }

    private void add(JsonNode root) {
        Deque<Node> open = new ArrayDeque<>();
        open.add(new Node(root, false));
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            Node node = open.remove();
            if (node.json.isObject()) {
                nodes.add(node);
                node.json
                        .fields()
                        .forEachRemaining(field ->
                                open.add(new Node(field.getValue(), node.aside || OTHERS.contains(field.getKey()))));
                // A reference holds nothing besides the id.
                if (node.json.size() > 1) {
                    byId.putIfAbsent(node.json.path("@id").asText(), node.json);
                }
            } else {
                node.json.forEach(child -> open.add(new Node(child, node.aside)));
            }
        }
    }

    /** All objects, those at the top first. */
    public Stream<Node> stream() {
        return nodes.stream();
    }

    /** The node itself, or the one that it refers to. */
    private JsonNode resolved(JsonNode value) {
        JsonNode node = unwrapped(value);
        String id = node.path("@id").asText();
        return node.isObject() && node.size() == 1 && !id.isEmpty() ? byId.getOrDefault(id, node) : node;
    }

    /** The values of a property, references followed: one, several or none. */
    public List<JsonNode> values(JsonNode node, String property) {
        JsonNode value = node.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        return items(value).map(this::resolved).toList();
    }

    private static Stream<JsonNode> items(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    /** Some programmes write the JSON of a thing as a text. */
    private static JsonNode unwrapped(JsonNode node) {
        return node.isTextual() && node.asText().startsWith("{")
                ? LenientJson.values(node.asText()).stream().findFirst().orElse(node)
                : node;
    }

    /** The first value of a property as a text: its own, or the name of the thing that it is. */
    public String text(JsonNode node, String property) {
        return values(node, property).stream()
                .map(this::name)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** A text, or the name of a thing. */
    public String name(JsonNode value) {
        if (!value.isObject()) {
            return value.isValueNode() && !value.isNull() ? value.asText() : "";
        }
        return Stream.of("name", "@value", "alternateName", "legalName")
                .flatMap(property -> items(value.path(property)))
                .map(this::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> (value.path("givenName").asText() + " "
                                + value.path("familyName").asText())
                        .strip());
    }

    /** All names of a thing that has several, as where two authors stand in one node. */
    public Stream<String> names(JsonNode value) {
        return value.path("name").isArray() ? items(value.path("name")).map(this::name) : Stream.of(name(value));
    }

    /** Whether a node is of a type; types may be written as whole IRIs. */
    public static boolean isA(JsonNode node, Predicate<String> type) {
        return items(node.path("@type"))
                .map(JsonNode::asText)
                .map(one -> one.replaceFirst(".*[/#:]", ""))
                .anyMatch(type);
    }
}
