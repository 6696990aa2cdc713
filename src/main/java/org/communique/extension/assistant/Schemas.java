package org.communique.extension.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The JSON schemas of answers. */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Schemas() {}

    /** An object with one list of objects of texts. */
    static JsonNode list(String name, String... texts) {
        ObjectNode items = object();
        List.of(texts).forEach(text -> add(items, text, type("string")));
        ObjectNode list = type("array");
        list.set("items", items);
        ObjectNode schema = object();
        add(schema, name, list);
        return schema;
    }

    /** An object of texts; some may be only one of the given words. */
    static JsonNode texts(List<String> names, Map<String, List<String>> choices) {
        ObjectNode schema = object();
        for (String name : names) {
            ObjectNode text = type("string");
            List<String> words = choices.getOrDefault(name, List.of());
            if (!words.isEmpty()) {
                words.forEach(text.withArray("enum")::add);
            }
            add(schema, name, text);
        }
        return schema;
    }

    private static ObjectNode object() {
        ObjectNode object = type("object");
        object.put("additionalProperties", false);
        object.set("properties", NODES.objectNode());
        object.set("required", NODES.arrayNode());
        return object;
    }

    private static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }

    private static void add(ObjectNode object, String name, JsonNode schema) {
        object.withObject("/properties").set(name, schema);
        object.withArray("required").add(name);
    }
}
