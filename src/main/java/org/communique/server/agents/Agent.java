package org.communique.server.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.communique.release.description.Software;

/**
 * Answers the messages of the Model Context Protocol, each by itself: no session is kept, so that a client that comes
 * back after a restart is answered as before.
 */
public final class Agent {

    /** The versions of the protocol that are spoken, the latest first. */
    static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int UNKNOWN_METHOD = -32601;
    private static final int INVALID_PARAMS = -32602;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ERROR = "error";

    private final String title;
    private final Toolbox tools;
    private final Library library;

    Agent(String title, Toolbox tools, Library library) {
        this.title = title;
        this.tools = tools;
        this.library = library;
    }

    /** The answer to a message, as JSON; nothing for a notification. */
    public Optional<String> answer(String message) {
        return read(message).map(ObjectNode::toString);
    }

    private Optional<ObjectNode> read(String message) {
        JsonNode request;
        try {
            request = JSON.readTree(message);
        } catch (JsonProcessingException wrong) {
            return Optional.of(failure(JsonNodeFactory.instance.nullNode(), PARSE_ERROR, "the message is not JSON"));
        }
        JsonNode id = request.path("id");
        boolean isRequest = request.path("jsonrpc").asText().equals("2.0")
                && request.path("method").isTextual()
                && (id.isMissingNode() || id.isTextual() || id.isIntegralNumber());
        if (request.isObject() && id.isMissingNode() && (isRequest || request.has("result") || request.has(ERROR))) {
            return Optional.empty();
        }
        return Optional.of(
                isRequest
                        ? answer(id, request.path("method").asText(), request.path("params"))
                        : failure(
                                JsonNodeFactory.instance.nullNode(),
                                INVALID_REQUEST,
                                "a message is one JSON-RPC 2.0 request with a method and an id; batches are not answered"));
    }

    private ObjectNode answer(JsonNode id, String method, JsonNode params) {
        try {
            return result(method, params)
                    .map(result -> reply(id).<ObjectNode>set("result", result))
                    .orElseGet(() -> failure(
                            id, UNKNOWN_METHOD, "there is no method '%s' here".formatted(Arguments.shown(method))));
        } catch (IllegalArgumentException wrong) {
            return failure(id, INVALID_PARAMS, String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<ObjectNode> result(String method, JsonNode params) {
        return switch (method) {
            case "initialize" -> Optional.of(beginning(params));
            case "ping" -> Optional.of(JsonNodeFactory.instance.objectNode());
            case "tools/list" -> Optional.of(tools.list());
            case "tools/call" -> Optional.of(tools.call(params));
            case "resources/list" -> Optional.of(library.resources());
            case "resources/templates/list" -> Optional.of(library.templates());
            case "resources/read" -> Optional.of(library.read(params));
            case "prompts/list" -> Optional.of(library.prompts());
            case "prompts/get" -> Optional.of(library.prompt(params));
            default -> Optional.empty();
        };
    }

    private ObjectNode beginning(JsonNode params) {
        String asked = params.path("protocolVersion").asText();
        ObjectNode beginning = JsonNodeFactory.instance.objectNode();
        beginning.put("protocolVersion", VERSIONS.contains(asked) ? asked : VERSIONS.get(0));
        ObjectNode capabilities = beginning.putObject("capabilities");
        List.of("tools", "resources", "prompts").forEach(capabilities::putObject);
        beginning
                .putObject("serverInfo")
                .put("name", "communique")
                .put("title", title)
                .put("version", Software.version());
        beginning.put("instructions", library.instructions());
        return beginning;
    }

    private static ObjectNode reply(JsonNode id) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.put("jsonrpc", "2.0").set("id", id);
        return reply;
    }

    private static ObjectNode failure(JsonNode id, int code, String message) {
        ObjectNode failure = reply(id);
        failure.putObject(ERROR).put("code", code).put("message", message);
        return failure;
    }
}
