package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What an agent can read before it asks, and the prompts that a person can begin with.
 *
 * @param packed the prompts, and how to use the tools
 * @param texts each resource's text, by its address
 */
record Library(JsonNode packed, Map<String, String> texts) {

    private static final String MARKDOWN = "text/markdown";

    Library {
        texts = Map.copyOf(texts);
    }

    String instructions() {
        return packed.path("instructions").asText();
    }

    ObjectNode resources() {
        return JsonNodeFactory.instance.objectNode().set("resources", packed.path("resources"));
    }

    ObjectNode templates() {
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        none.putArray("resourceTemplates");
        return none;
    }

    ObjectNode read(JsonNode params) {
        String address = params.path("uri").asText();
        if (!texts.containsKey(address)) {
            throw new IllegalArgumentException("there is no resource '%s'; there are %s"
                    .formatted(
                            Arguments.shown(address),
                            texts.keySet().stream().sorted().toList()));
        }
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        read.putArray("contents")
                .addObject()
                .put("uri", address)
                .put("mimeType", MARKDOWN)
                .put("text", texts.getOrDefault(address, ""));
        return read;
    }

    ObjectNode prompts() {
        ArrayNode prompts = JsonNodeFactory.instance.arrayNode();
        packed.path("prompts").forEach(prompt -> prompts.add(((ObjectNode) prompt.deepCopy()).without("text")));
        return JsonNodeFactory.instance.objectNode().set("prompts", prompts);
    }

    ObjectNode prompt(JsonNode params) {
        String name = params.path("name").asText();
        JsonNode prompt = StreamSupport.stream(packed.path("prompts").spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no prompt '%s'".formatted(Arguments.shown(name))));
        String text = prompt.path("text").asText();
        for (JsonNode argument : prompt.path("arguments")) {
            String value = params.path("arguments")
                    .path(argument.path("name").asText())
                    .asText();
            if (value.isBlank()) {
                throw new IllegalArgumentException("the argument '%s' is missing"
                        .formatted(argument.path("name").asText()));
            }
            text = text.replace("{" + argument.path("name").asText() + "}", value);
        }
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.set("description", prompt.path("description"));
        asked.putArray("messages")
                .addObject()
                .put("role", "user")
                .putObject("content")
                .put("type", "text")
                .put("text", text);
        return asked;
    }
}
