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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.query.QueryCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agent gets over the Model Context Protocol. */
class AgentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    private static HttpResponse<String> post(RunningServer server, String message, String... headers) {
        return server.send(server.request(
                        "/mcp", "Content-Type", "application/json", "Accept", "application/json, text/event-stream")
                .headers(headers.length == 0 ? new String[] {"X-None", "none"} : headers)
                .POST(BodyPublishers.ofString(message)));
    }

    private static JsonNode json(String text) {
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

    private static JsonNode call(RunningServer server, String tool, JsonNode arguments) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("jsonrpc", "2.0").put("id", 1).put("method", "tools/call");
        message.putObject("params").put("name", tool).set("arguments", arguments);
        return json(post(server, message.toString()).body()).path("result");
    }

    private static String text(JsonNode result) {
        return result.at("/content/0/text").asText();
    }

    static Stream<JsonNode> competencyQuestions() throws IOException {
        return StreamSupport.stream(
                JSON.readTree(AgentsTest.class.getResource("/server/agents/questions.json"))
                        .spliterator(),
                false);
    }

    /** All pages of an answer, each of at most 4 KB or of one row. */
    private static List<JsonNode> rows(String tool, ObjectNode arguments) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page;
        do {
            String text = text(call(PUBLISHED, tool, arguments));
            page = json(text);
            assertThat(page.path("rows").size() == 1 || text.getBytes(StandardCharsets.UTF_8).length <= 4_000)
                    .as("%s is short", text)
                    .isTrue();
            page.path("rows").forEach(rows::add);
            arguments.set("cursor", page.path("next"));
        } while (page.has("next"));
        assertThat(rows).hasSize(page.path("total").asInt());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("competencyQuestions")
    void anAgentGetsTheRowsOfTheEndpoint(JsonNode question) {
        List<String> keys = StreamSupport.stream(question.path("keys").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        List<JsonNode> rows = rows(question.path("tool").asText(), (ObjectNode)
                question.path("arguments").deepCopy());

        List<List<String>> told = rows.stream()
                .map(row -> keys.stream().map(key -> row.at(key).asText()).toList())
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected(question));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(isSupported(row)).as(row.toString()).isTrue());
    }

    private static List<List<String>> expected(JsonNode question) {
        HttpResponse<String> answer = question.has("stored")
                ? PUBLISHED.get("/queries/" + question.path("stored").asText() + ".json")
                : PUBLISHED.ask(question.path("sparql").asText(), "Accept", "application/sparql-results+json");
        JsonNode results = json(answer.body());
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode binding : results.at("/results/bindings")) {
            rows.add(StreamSupport.stream(results.at("/head/vars").spliterator(), false)
                    .map(name -> binding.path(name.asText()).path("value").asText())
                    .toList());
        }
        return rows;
    }

    private static boolean isSupported(JsonNode row) {
        return row.path("evidence").size() > 0 || row.has("sha256") || row.has("source") || row.has("graph");
    }

    @Test
    void anAnswerNamesWhatWasAskedAbout() {
        String answer = text(call(PUBLISHED, "ask", json("""
            {"question": "everything-a-speaker-said", "parameters": {"speaker": "wang-wenbin"}}""")));

        assertThat(json(answer).path("answer").asText()).isEqualTo("What did Wang Wenbin say?");
    }

    @Test
    void aStatementIsToldAsSaidByItsSpeakerOnItsDayReportedByItsOutlet() {
        JsonNode row = json(text(call(PUBLISHED, "line", json("{\"speaker\":\"actor/wang-wenbin\"}"))))
                .at("/rows/0");

        assertThat(row.path("said").asText())
                .startsWith("Wang Wenbin said on 6 January 2022, reported by Stephen Lendman’s blog, ");
        assertThat(row.path("trust").asText()).isEqualTo("curated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        get           | {"iri":"https://example.org/nothing"}                  | the dataset has no <https://example.org/nothing>
        get           | {"iri":"x> } INSERT DATA { <a> <b> <c> } #"}           | iri is an IRI
        get           | {"iri":["actor/wang-wenbin"]}                          | the argument 'iri' is missing, or no text
        get           | {}                                                     | the argument 'iri' is missing, or no text
        get           | []                                                     | arguments are an object
        contradictions | "x"                                                   | arguments are an object
        get           | {"iri":null}                                           | the argument 'iri' is missing
        get           | {"iri":"javascript:alert(1)"}                          | the dataset has no <javascript:alert(1)>
        get           | {"iri":"actor/../../etc/passwd"}                       | iri is an IRI
        ask           | {"question":"who-is-quoted-most","parameters":[1]}     | arguments are an object
        ask           | {"question":"everything-a-speaker-said","parameters":{"speaker":{"a":1}}} | speaker is an IRI
        search        | {"query":"x","colour":"red"}                           | there is no argument 'colour'
        search        | {"query":"x","type":"country"}                         | type is one of
        search        | {"query":"x","from":"yesterday"}                       | from and to are days
        line          | {"speaker":"actor/wang-wenbin","to":"2022-02-30"}      | to is a day such as
        line          | {"speaker":"actor/wang-wenbin","bytes":99999999}       | bytes is a number from 1 to 32000
        line          | {"speaker":"actor/wang-wenbin","cursor":"7-aaaaaaaa"}  | the cursor is no "next" of this release
        line          | {"speaker":"actor/wang-wenbin","cursor":"DROP"}        | the cursor is no "next" of this release
        ask           | {"question":"; DROP ALL"}                              | there is no stored question
        ask           | {"question":"everything-a-speaker-said","parameters":{"speaker":"> } #"}} | speaker is an IRI
        """)
    void whatIsAskedWronglyIsRefusedInWords(String tool, String arguments, String reason) {
        JsonNode result = call(PUBLISHED, tool, json(arguments));

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(text(result)).startsWith("refused: ").contains(reason).hasSizeLessThan(500);
    }

    @Test
    void whatTookTooLongIsUnknownRatherThanNone() {
        ServerSettings hasty = Served.settings().withTimeout(Duration.ofMillis(1));
        try (Published server = new Published(hasty, RemoteAccess.none())) {
            JsonNode result = call(server, "ask", json("{\"question\":\"which-speakers-contradict-each-other\"}"));

            assertThat(result.path("isError").asBoolean()).isTrue();
            assertThat(text(result))
                    .startsWith("unknown (not the same as none): ")
                    .contains("took longer");
        }
    }

    @Test
    void theQueriesOfTheToolsAreWhatTheToolsTake() {
        QueryCatalogue own = QueryCatalogue.in(Path.of("src/main/resources/org/communique/server/agents/questions"));

        assertThat(own.mistakes()).isEmpty();
        assertThat(own.queries()).hasSize(5).allSatisfy(query -> {
            List<String> taken = new ArrayList<>(query.parameterNames());
            taken.addAll(List.of("cursor", "bytes"));
            for (JsonNode tool : answer("tools/list", JSON.createObjectNode()).at("/result/tools")) {
                if (tool.path("name").asText().equals(query.name())) {
                    assertThat(tool.at("/inputSchema/properties").fieldNames())
                            .toIterable()
                            .containsExactlyInAnyOrderElementsOf(taken);
                }
            }
        });
    }

    @Test
    void aStatementIsDescribedAsSaidAndEachPropertyWithTheGraphThatSaysIt() {
        JsonNode answer = json(text(call(PUBLISHED, "get", json("{\"iri\":\"statement/wang-wenbin-2022-01-06\"}"))));

        assertThat(answer.path("answer").asText()).startsWith("What the dataset says of “");
        assertThat(answer.at("/rows/0/said").asText()).startsWith("Wang Wenbin said on 6 January 2022, reported by ");
        assertThat(answer.at("/rows/1/propertyLabel").asText()).isEqualTo("type");
        assertThat(answer.at("/rows/1/graph").asText()).startsWith("https://w3id.org/communique/graph/");
    }

    @ParameterizedTest
    @CsvSource({
        "code/position/denies, denies",
        "https://w3id.org/communique/code/actuality/not-made, not made",
        "https://w3id.org/communique/ns#Statement, Statement"
    })
    void aCodeAndATermAreDescribedByTheOntology(String iri, String name) {
        List<JsonNode> rows = rows("get", JSON.createObjectNode().put("iri", iri));

        assertThat(rows)
                .anySatisfy(row -> {
                    assertThat(row.path("value").asText()).isEqualToIgnoringCase(name);
                    assertThat(row.path("graph").asText()).isEqualTo("https://w3id.org/communique/ns");
                })
                .allSatisfy(
                        row -> assertThat(isSupported(row)).as(row.toString()).isTrue());
    }

    @Test
    void whatIsFoundByWordsAndEveryStoredQuestionIsSupported() {
        List<JsonNode> found = rows("search", JSON.createObjectNode().put("query", "Tokayev"));
        List<JsonNode> questions = rows("ask", JSON.createObjectNode().put("about", "speaker"));

        assertThat(found).extracting(row -> row.path("type").asText()).contains("actor");
        assertThat(found)
                .allSatisfy(
                        row -> assertThat(isSupported(row)).as(row.toString()).isTrue());
        assertThat(questions)
                .anySatisfy(row -> assertThat(row.path("parameters").asText()).isEqualTo("speaker=wang-wenbin"))
                .allSatisfy(row -> assertThat(row.path("query").asText())
                        .endsWith("/query/" + row.path("question").asText()));
    }
}
