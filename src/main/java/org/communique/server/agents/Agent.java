package org.communique.server.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.communique.server.http.RefusedException;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.search.SearchIndex;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.ServedRelease;

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
    private static final int INTERNAL_ERROR = -32603;

    private final Shelf shelf;
    private final Toolbox tools;

    /** Asks a release within the limits that queries have. */
    public Agent(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {
        this.shelf = Shelf.of(release);
        this.tools = Toolbox.of(release, knowledge, index, means);
    }

    /** The answer to a message, as JSON, whatever the message is; nothing for a notification. */
    public Optional<String> answer(String message) {
        try {
            JsonNode request = new ObjectMapper().readTree(message);
            JsonNode id = request.path("id");
            boolean isRequest = request.path("jsonrpc").asText().equals("2.0")
                    && request.path("method").isTextual()
                    && (id.isMissingNode() || id.isTextual() || id.isIntegralNumber());
            if (request.isObject()
                    && id.isMissingNode()
                    && (isRequest || request.has("result") || request.has("error"))) {
                return Optional.empty();
            }
            return Optional.of(
                            isRequest
                                    ? answer(request, id)
                                    : failure(
                                            INVALID_REQUEST,
                                            "a message is one JSON-RPC 2.0 request with a method and an id; batches are not answered"))
                    .map(ObjectNode::toString);
        } catch (JsonProcessingException wrong) {
            return Optional.of(unreadable("the message is not JSON"));
        }
    }

    /** The answer to what cannot be read as a message. @param reason why, in words */
    public static String unreadable(String reason) {
        return failure(PARSE_ERROR, reason).toString();
    }

    private ObjectNode answer(JsonNode request, JsonNode id) {
        String method = request.path("method").asText();
        try {
            return result(method, request.path("params"))
                    .map(result -> reply().<ObjectNode>set("result", result))
                    .orElseGet(() ->
                            failure(UNKNOWN_METHOD, "there is no method '%s' here".formatted(Shelf.cut(method, 100))))
                    .set("id", id);
        } catch (IllegalArgumentException wrong) {
            return failure(INVALID_PARAMS, String.valueOf(wrong.getMessage())).set("id", id);
        } catch (RuntimeException failure) {
            return failure(
                            INTERNAL_ERROR,
                            String.valueOf(RefusedException.failed(failure).getMessage()))
                    .set("id", id);
        }
    }

    private Optional<JsonNode> result(String method, JsonNode params) {
        return switch (method) {
            case "initialize" ->
                shelf.usual(method)
                        .map(usual ->
                                beginning(usual, params.path("protocolVersion").asText()));
            case "tools/call" ->
                Optional.of(tools.call(shelf.described("tool", "name", params), params.path("arguments")));
            case "resources/read" -> Optional.of(shelf.resource(params));
            case "prompts/get" -> Optional.of(shelf.prompt(params));
            default -> shelf.usual(method);
        };
    }

    private static JsonNode beginning(JsonNode usual, String asked) {
        ObjectNode beginning = usual.deepCopy();
        return beginning.put("protocolVersion", VERSIONS.contains(asked) ? asked : VERSIONS.get(0));
    }

    private static ObjectNode reply() {
        return JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0").putNull("id");
    }

    private static ObjectNode failure(int code, String message) {
        ObjectNode failure = reply();
        failure.putObject("error").put("code", code).put("message", message);
        return failure;
    }
}
