package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a client gave a tool or a prompt, checked against what it takes; {@link IllegalArgumentException} tells in words
 * what is wrong.
 */
record Arguments(ObjectNode given) {

    private static final int LONGEST = 2000;

    /** @param schema the JSON schema of the tool's arguments, of which only names, types and enumerations are looked at */
    static Arguments of(JsonNode given, JsonNode schema) {
        boolean isNone = given.isMissingNode() || given.isNull();
        JsonNode read = isNone ? JsonNodeFactory.instance.objectNode() : given;
        if (!(read instanceof ObjectNode object)) {
            throw new IllegalArgumentException("arguments are an object such as {\"query\": \"…\"}");
        }
        JsonNode known = schema.path("properties");
        object.properties().forEach(one -> check(one.getKey(), one.getValue(), known));
        for (JsonNode required : schema.path("required")) {
            if (object.path(required.asText()).asText().isBlank()) {
                throw new IllegalArgumentException("the argument '%s' is missing".formatted(required.asText()));
            }
        }
        return new Arguments(object);
    }

    private static void check(String name, JsonNode value, JsonNode known) {
        JsonNode described = known.path(name);
        if (described.isMissingNode()) {
            throw new IllegalArgumentException(
                    "there is no argument '%s'; there are %s".formatted(shown(name), names(known)));
        }
        String type = described.path("type").asText();
        boolean fits = switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber() && value.canConvertToInt();
            case "object" -> value.isObject();
            default -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException("'%s' has to be of the type %s".formatted(name, type));
        }
        if (value.isTextual() && value.asText().length() > LONGEST) {
            throw new IllegalArgumentException("'%s' has at most %,d characters".formatted(name, LONGEST));
        }
    }

    private static List<String> names(JsonNode known) {
        List<String> names = new ArrayList<>();
        known.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a client wrote, cut where it is long, as an error message repeats it. */
    static String shown(String written) {
        int letters = written.codePointCount(0, written.length());
        return letters <= 100 ? written : written.substring(0, written.offsetByCodePoints(0, 90)) + "…";
    }

    Optional<String> text(String name) {
        return Optional.of(given.path(name).asText().strip()).filter(text -> !text.isEmpty());
    }

    String needed(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalArgumentException("the argument '%s' is missing".formatted(name)));
    }

    int number(String name, int usual, int most) {
        int number = given.path(name).asInt(usual);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s is a number from 1 to %d".formatted(name, most));
        }
        return number;
    }

    /** All values of a parameter of a stored question. */
    String[] values(String object, String name) {
        JsonNode value = given.path(object).path(name);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .toArray(String[]::new)
                : new String[] {value.asText()};
    }
}
