package org.communique.server.agents;

import static org.communique.server.agents.Toolbox.refuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.quality.Publication;
import org.communique.query.QueryCatalogue;
import org.communique.release.description.Software;
import org.communique.server.evidence.SaidReader;
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

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int UNKNOWN_METHOD = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PackedFolder FOLDER = new PackedFolder("/org/communique/server/agents");

    private final JsonNode usual;
    private final Toolbox tools;

    /** Asks a release within the limits that queries have. */
    public Agent(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {
        Publication publication = Publication.of(release.folder(), release.base());
        QueryCatalogue own = new PackedFolder(FOLDER.path() + "/questions").read(QueryCatalogue::in);
        this.tools = new Toolbox(release, new SaidReader(knowledge), index, means, own.at(release.base()));
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
    }

    /** Over HTTP, without sessions and without streams: each message is posted and answered by itself. */
    public Routes routes() {
        return new Routes(Map.of("/mcp", this::answer));
    }

    private void answer(Exchange exchange) {
        if (exchange.isFromOtherSite(tools.release().base())) {
            throw RefusedException.forbidden("this address is asked by agents, not by pages of other sites");
        }
        if (!VERSIONS.contains(exchange.header("MCP-Protocol-Version").orElse(VERSIONS.get(0)))) {
            throw RefusedException.badRequest("this server speaks the protocol's versions " + VERSIONS);
        }
        exchange.response().setHeader("Cache-Control", "no-store");
        exchange.response().setStatus(202);
        answer(exchange.body()).ifPresent(answer -> exchange.send(200, "application/json", answer));
    }

    /** The answer to a message, as JSON, whatever the message is; nothing for a notification. */
    public Optional<String> answer(String message) {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0").putNull("id");
        int mistake = PARSE_ERROR;
        try {
            refuse(message.length() > 1 << 20, "too long");
            JsonNode request = JSON.readTree(message);
            JsonNode id = request.path("id");
            String method = request.path("method").asText();
            boolean isRequest = request.path("jsonrpc").asText().equals("2.0") && !method.isEmpty();
            boolean isNamed = id.isTextual() || id.isIntegralNumber() || id.isMissingNode();
            mistake = INVALID_REQUEST;
            refuse(!isRequest || !isNamed, "a message is one JSON-RPC 2.0 request with method and id");
            if (id.isMissingNode()) {
                return Optional.empty();
            }
            answer.set("id", id);
            mistake = UNKNOWN_METHOD;
            refuse(!usual.has(method), "there is no method '%s' here", method);
            mistake = INVALID_PARAMS;
            answer.set("result", result(method, request.path("params")));
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            String reason = mistake == PARSE_ERROR ? "a message is JSON of at most a megabyte" : wrong.getMessage();
            answer.putObject("error").put("code", mistake).put("message", reason);
        } catch (RuntimeException failed) {
            String reason = RefusedException.failed(failed).getMessage();
            answer.putObject("error").put("code", INTERNAL_ERROR).put("message", reason);
        }
        return Optional.of(answer.toString());
    }

    private JsonNode result(String method, JsonNode params) {
        JsonNode answer = usual.path(method);
        JsonNode arguments = params.path("arguments");
        String version = params.path("protocolVersion").asText();
        return switch (method) {
            case "initialize" -> {
                String spoken = VERSIONS.contains(version) ? version : VERSIONS.get(0);
                yield answer.<ObjectNode>deepCopy().put("protocolVersion", spoken);
            }
            case "tools/call" -> tools.call(one("tools", "name", params), arguments);
            case "resources/read" ->
                answer.path(one("resources", "uri", params).path("uri").asText());
            case "prompts/get" -> {
                JsonNode prompt = one("prompts", "name", params);
                String place = prompt.at("/arguments/0/name").asText();
                JsonNode all = FOLDER.json("prompts.json", Map.of(place, Toolbox.required(arguments, place)));
                yield all.path(prompt.path("name").asText());
            }
            default -> answer;
        };
    }

    /** A tool, a resource or a prompt as its list describes it; {@link IllegalArgumentException} says which there are. */
    private JsonNode one(String kind, String key, JsonNode params) {
        Stream<JsonNode> all = usual.path(kind + "/list").path(kind).valueStream();
        return all.filter(one -> one.path(key).equals(params.path(key)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s/list has none of that %s".formatted(kind, key)));
    }
}
