package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Model Context Protocol itself: its messages, over HTTP and over standard input. */
class AgentProtocolTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    private static HttpResponse<String> post(RunningServer server, String message, String... headers) {
        return server.send(server.request(
                        "/mcp", "Content-Type", "application/json", "Accept", "application/json, text/event-stream")
                .headers(headers.length == 0 ? new String[] {"X-None", "none"} : headers)
                .POST(BodyPublishers.ofString(message)));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException wrong) {
            throw new IllegalStateException(text, wrong);
        }
    }

    private static JsonNode answer(String method, JsonNode params) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("jsonrpc", "2.0").put("id", 1).put("method", method).set("params", params);
        return json(post(PUBLISHED, message.toString()).body());
    }

    @Test
    void itBeginsByAgreeingOnAVersion() {
        JsonNode known = answer("initialize", json("{\"protocolVersion\":\"2025-06-18\"}"));
        JsonNode unknown = answer("initialize", json("{\"protocolVersion\":\"1999-01-01\"}"));

        assertThat(known.at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
        assertThat(unknown.at("/result/protocolVersion").asText()).isEqualTo("2025-11-25");
        assertThat(known.at("/result/instructions").asText()).contains("Nothing that somebody said is a fact");
        assertThat(post(PUBLISHED, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void whatIsNotThereIsRepeatedHoweverItIsWritten() {
        String ships = "\ud83d\udea2".repeat(60);

        assertThat(answer(ships, JSON.createObjectNode()).at("/error/message").asText())
                .contains(ships);
        assertThat(answer(ships.repeat(2), JSON.createObjectNode())
                        .at("/error/message")
                        .asText())
                .contains("\u2026");
    }

    @Test
    void itHasSevenToolsThatFitIntoEightKilobytes() {
        JsonNode tools = answer("tools/list", JSON.createObjectNode()).path("result");

        assertThat(tools.path("tools"))
                .hasSize(7)
                .allSatisfy(
                        tool -> assertThat(tool.at("/annotations/readOnlyHint").asBoolean())
                                .isTrue());
        assertThat(tools.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not JSON                                                                      | -32700
        []                                                                            | -32600
        {"jsonrpc":"2.0","id":1}                                                      | -32600
        {"jsonrpc":"2.0","id":{},"method":"ping"}                                     | -32600
        {"jsonrpc":"2.0","id":1,"method":"tools/write"}                               | -32601
        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"delete"}}     | -32602
        {"jsonrpc":"2.0","id":1,"method":"prompts/get","params":{"name":"who-said-what"}} | -32602
        {"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"file:///etc/passwd"}} | -32602
        """)
    void whatIsNoMessageIsAnError(String message, int code) {
        JsonNode error = json(post(PUBLISHED, message).body()).path("error");

        assertThat(error.path("code").asInt()).isEqualTo(code);
        assertThat(error.path("message").asText()).isNotBlank();
    }

    @Test
    void aMessageOfTwoMegabytesIsRefused() {
        String message =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":\"" + "x".repeat(2 << 20) + "\"}";

        assertThat(post(PUBLISHED, message).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example:3330"})
    void aPageOfAnotherSiteIsRefused(String origin) {
        assertThat(post(PUBLISHED, "{}", "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void aPageUnderANameThatWasBentToThisMachineIsRefusedWhateverElseItSends() {
        HttpResponse<String> refused = post(
                PUBLISHED,
                "{}",
                "X-Forwarded-Host",
                "evil.example",
                "Origin",
                "http://evil.example",
                "X-Forwarded-For",
                "192.0.2.1");

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void onlyPostIsAnswered() {
        HttpResponse<String> read = PUBLISHED.get("/mcp");

        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(read.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        assertThat(read.body()).contains("GET is not supported: messages are sent to this address by POST");
        assertThat(post(PUBLISHED, "{}", "MCP-Protocol-Version", "1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void thereAreResourcesAndPrompts() {
        assertThat(answer("resources/list", JSON.createObjectNode()).at("/result/resources"))
                .hasSize(2);
        assertThat(answer("resources/read", json("{\"uri\":\"communique://ontology\"}"))
                        .at("/result/contents/0/text")
                        .asText())
                .contains("cq:Statement");
        assertThat(answer("prompts/get", json("{\"name\":\"who-said-what\",\"arguments\":{\"topic\":\"the unrest\"}}"))
                        .at("/result/messages/0/content/text")
                        .asText())
                .startsWith("Who said what about the unrest?");
    }
}
