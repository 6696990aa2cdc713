package org.communique.server.agents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.quality.Publication;
import org.communique.release.description.Software;
import org.communique.server.evidence.CitedRows;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.search.SearchIndex;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.ServedRelease;
import org.communique.vocabulary.PackedFolder;

/**
 * Answers the messages of the Model Context Protocol, each by itself: no session is kept. What is always answered alike
 * is in {@code protocol.json}, by method and, where it is read by name, by name.
 */
public final class Agent {

    /** The versions of the protocol that are spoken, the latest first. */
    private static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    /** How many characters a message may have. */
    public static final int LONGEST = 1 << 20;

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int UNKNOWN_METHOD = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PackedFolder FOLDER = new PackedFolder("/org/communique/server/agents");

    private final String base;
    private final JsonNode usual;
    private final Toolbox tools;

    /** Asks a release within the limits that queries have. */
    public Agent(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {
        Publication publication = Publication.of(release.folder(), release.base());
        this.base = release.base();
        this.usual = FOLDER.json(
                "protocol.json",
                Map.of(
                        "title", publication.title(),
                        "description", publication.description(),
                        "version", publication.version(),
                        "issued", publication.issued(),
                        "license", publication.said("license").orElse("not stated"),
                        "quads", "%,d".formatted(release.store().quads()),
                        "base", release.base(),
                        "software", Software.version(),
                        "ontology", FOLDER.text("ontology.md")));
        this.tools = Toolbox.of(release, knowledge, index, means);
    }

    /** Over HTTP, without sessions and without streams: each message is posted and answered by itself. */
    public Routes routes() {
        return new Routes(Map.of("/mcp", this::answer));
    }

    private void answer(Exchange exchange) {
        if (exchange.isFromOtherSite(base)) {
            throw RefusedException.forbidden("this address is asked by agents, not by pages of other sites");
        }
        if (!VERSIONS.contains(exchange.header("MCP-Protocol-Version").orElse(VERSIONS.get(0)))) {
            throw RefusedException.badRequest("this server speaks the protocol's versions " + VERSIONS);
        }
        exchange.response().setHeader("Cache-Control", "no-store");
        answer(exchange.body())
                .ifPresentOrElse(
                        answer -> exchange.send(HttpServletResponse.SC_OK, "application/json", answer),
                        () -> exchange.response().setStatus(HttpServletResponse.SC_ACCEPTED));
    }

    /** The answer to a message, as JSON, whatever the message is; nothing for a notification. */
    public Optional<String> answer(String message) {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0").putNull("id");
        try {
            if (message.length() > LONGEST) {
                return failure(answer, PARSE_ERROR, "a message has at most %,d characters".formatted(LONGEST));
            }
            JsonNode request = JSON.readTree(message);
            JsonNode id = request.path("id");
            String method = request.path("method").asText();
            boolean isMessage = request.path("jsonrpc").asText().equals("2.0") && !method.isEmpty();
            if (isMessage && id.isMissingNode()) {
                return Optional.empty();
            }
            if (!isMessage || !id.isTextual() && !id.isIntegralNumber()) {
                return failure(answer, INVALID_REQUEST, "a message is one JSON-RPC 2.0 request with method and id");
            }
            answer.set("id", id);
            JsonNode result = result(method, request.path("params"));
            return result.isMissingNode()
                    ? failure(
                            answer,
                            UNKNOWN_METHOD,
                            "there is no method '%s' here".formatted(CitedRows.cut(method, 100)))
                    : Optional.of(answer.set("result", result).toString());
        } catch (JsonProcessingException wrong) {
            return failure(answer, PARSE_ERROR, "the message is not JSON");
        } catch (IllegalArgumentException wrong) {
            return failure(answer, INVALID_PARAMS, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException failed) {
            return failure(
                    answer,
                    INTERNAL_ERROR,
                    String.valueOf(RefusedException.failed(failed).getMessage()));
        }
    }

    private static Optional<String> failure(ObjectNode answer, int code, String message) {
        answer.putObject("error").put("code", code).put("message", message);
        return Optional.of(answer.toString());
    }

    private JsonNode result(String method, JsonNode params) {
        JsonNode answer = usual.path(method);
        return switch (method) {
            case "initialize" -> {
                String asked = params.path("protocolVersion").asText();
                yield answer.<ObjectNode>deepCopy()
                        .put("protocolVersion", VERSIONS.contains(asked) ? asked : VERSIONS.get(0));
            }
            case "tools/call" -> tools.call(one("tool", "name", params), params.path("arguments"));
            case "resources/read" ->
                answer.path(one("resource", "uri", params).path("uri").asText());
            case "prompts/get" -> prompt(one("prompt", "name", params), params.path("arguments"));
            default -> answer;
        };
    }

    private static JsonNode prompt(JsonNode prompt, JsonNode arguments) {
        String name = prompt.at("/arguments/0/name").asText();
        Map<String, String> places = Map.of(name, Toolbox.required(arguments, name));
        return FOLDER.json("prompts.json", places).path(prompt.path("name").asText());
    }

    /** A tool, a resource or a prompt as its list describes it; {@link IllegalArgumentException} says which there are. */
    private JsonNode one(String kind, String key, JsonNode params) {
        String wanted = params.path(key).asText();
        for (JsonNode one : usual.path(kind + "s/list").path(kind + "s")) {
            if (one.path(key).asText().equals(wanted)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "there is no %s '%s'; %1$ss/list has those that there are".formatted(kind, CitedRows.cut(wanted, 100)));
    }
}
