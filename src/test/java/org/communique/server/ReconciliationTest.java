package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as OpenRefine 3.8 sends them to a reconciliation service. */
class ReconciliationTest {

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    /** Queries that the specification's schema allows, as a client posts them. */
    private static JsonNode answered(String queries) throws IOException {
        assertThat(lacking("queries", new ObjectMapper().readTree(queries))).isEmpty();
        return json(posted(queries));
    }

    private static HttpResponse<String> posted(String queries) {
        return PUBLISHED.send(PUBLISHED
                .request("/reconcile", "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString("queries=" + RunningServer.encoded(queries))));
    }

    /** What an answer lacks of what the specification's schema of that name asks for. */
    private static Set<ValidationMessage> lacking(String schema, JsonNode answer) throws IOException {
        JsonNode schemas = new ObjectMapper()
                .readTree(Path.of("src/test/resources/server/reconciliation/schemas.json")
                        .toFile());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schemas.path("definitions").path(schema))
                .validate(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        manifest    | /reconcile
        results     | /reconcile?queries=%7B%22q0%22%3A%7B%22query%22%3A%22Tokayev%22%7D%7D
        suggestions | /reconcile/suggest/entity?prefix=Tok
        suggestions | /reconcile/suggest/property?prefix=wiki
        suggestions | /reconcile/suggest/type?prefix=
        suggestions | /reconcile/suggest/type?prefix=nothing
        properties  | /reconcile/properties?type=actor&limit=10
        flyout      | /reconcile/flyout/entity?id=actor/xi-jinping
        extension   | /reconcile?extend=%7B%22ids%22%3A%5B%22actor/xi-jinping%22%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22other-name%22%7D%5D%7D
        """)
    void anAnswerHasWhatItsSchemaAsksFor(String schema, String path) throws IOException {
        assertThat(lacking(schema, json(PUBLISHED.get(path)))).isEmpty();
    }

    @Test
    void anItemOfWikidataIsFoundAndGivenBack() throws IOException {
        JsonNode found = answered(
                "{\"q0\":{\"query\":\"Q15031\"},\"q1\":{\"query\":\"http://www.wikidata.org/entity/Q15031\"}}");
        JsonNode column = json(PUBLISHED.send(PUBLISHED
                .request("/reconcile", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("extend="
                        + RunningServer.encoded("{\"ids\":[\"actor/xi-jinping\",\"actor/nobody\"],"
                                + "\"properties\":[{\"id\":\"wikidata\"},{\"id\":\"name\"}]}")))));

        assertThat(found.at("/q0/result/0/id").asText()).isEqualTo("actor/xi-jinping");
        assertThat(found.at("/q1/result/0/match").asBoolean()).isTrue();
        assertThat(column.at("/rows")
                        .path("actor/xi-jinping")
                        .at("/wikidata/0/str")
                        .asText())
                .isEqualTo("Q15031");
        assertThat(column.at("/rows").path("actor/xi-jinping").at("/name/0/str").asText())
                .isEqualTo("Xi Jinping");
        assertThat(column.at("/rows").path("actor/nobody").path("wikidata")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not JSON", "{}", "{\"ids\":[\"actor/xi-jinping\"],\"properties\":[{\"id\":\"age\"}]}"})
    void whatIsNoColumnIsRefused(String extend) {
        assertThat(PUBLISHED
                        .get("/reconcile?extend=" + RunningServer.encoded(extend))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theManifestSaysWhatThereIs() throws IOException {
        JsonNode manifest = json(PUBLISHED.get("/reconcile"));

        assertThat(manifest.path("versions")).extracting(JsonNode::asText).containsExactly("0.1", "0.2");
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo("https://w3id.org/communique/id/");
        assertThat(manifest.path("schemaSpace").asText()).startsWith("https://");
        assertThat(manifest.at("/view/url").asText()).contains("{{id}}").startsWith("http://localhost:");
        assertThat(manifest.path("defaultTypes")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Xi Jinping               | actor       | actor/xi-jinping                    | true
        xi  jinping              | actor       | actor/xi-jinping                    | true
        Tokayev                  | actor       | actor/kassym-jomart-tokayev         | true
        Токаев                   | actor       | actor/kassym-jomart-tokayev         | false
        Kassym-Zhomart Tokayev   | actor       | actor/kassym-jomart-tokayev         | false
        CSTO                     | actor       | actor/csto                          | true
        """)
    void aCellFindsTheThingThatItMeans(String cell, String type, String id, boolean match) throws IOException {
        JsonNode first = answered("{\"q0\":{\"query\":\"%s\",\"type\":\"%s\",\"type_strict\":\"should\",\"limit\":3}}"
                        .formatted(cell, type))
                .at("/q0/result/0");

        assertThat(first.path("id").asText()).isEqualTo(id);
        assertThat(first.path("match").asBoolean()).isEqualTo(match);
        assertThat(first.at("/type/0/id").asText()).isEqualTo(type);
        assertThat(first.path("score").asDouble()).isPositive();
    }

    @Test
    void aBatchIsAnsweredQueryByQuery() throws IOException {
        JsonNode answers = answered("""
            {"q0": {"query": "Vladimir Putin", "limit": 3, "properties": [{"pid": "P1", "v": "x"}]},
             "q1": {"query": "nobody of that name at all", "type": ["actor", "place"]},
             "q2": {"query": ""},
             "q3": {"properties": [{"pid": "P31", "v": {"id": "Q5"}}]}}""");
        assertThat(lacking("results", answers)).isEmpty();

        assertThat(answers.at("/q0/result/0/id").asText()).isEqualTo("actor/vladimir-putin");
        assertThat(answers.at("/q1/result")).isEmpty();
        assertThat(answers.at("/q2/result")).isEmpty();
        assertThat(answers.at("/q3/result")).isEmpty();
    }

    @Test
    void namesAreSuggestedShownAndOpened() throws IOException {
        JsonNode suggested = json(PUBLISHED.get("/reconcile/suggest/entity?prefix=Lukash"));
        HttpResponse<String> preview = PUBLISHED.get("/reconcile/preview?id=actor%2Fxi-jinping");
        HttpResponse<String> view = PUBLISHED.get("/reconcile/view?id=actor%2Fxi-jinping");

        assertThat(suggested.at("/result/0/id").asText()).isEqualTo("actor/alexander-lukashenko");
        assertThat(preview.body()).contains("<h1>Xi Jinping</h1>");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *");
        assertThat(view.headers().firstValue("Location")).hasValue("/id/actor/xi-jinping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not JSON", "[]", "\"q0\"", "{\"q0\": 5}", "{\"q0\": \"Xi\"}"})
    void whatIsNoBatchIsRefused(String queries) {
        assertThat(posted(queries).statusCode()).isEqualTo(400);
    }

    @Test
    void aBatchThatWouldTakeLongIsRefused() {
        String name = "\"query\": \"" + "some long words ".repeat(18) + "\"";
        String queries = IntStream.range(0, 50)
                .mapToObj(number -> "\"q%d\": {%s}".formatted(number, name))
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(posted(queries).statusCode()).isEqualTo(400);
        assertThat(posted(queries).body()).contains("fewer at a time");
    }

    @Test
    void onlyTheServiceItselfIsPostedTo() {
        assertThat(PUBLISHED
                        .send(PUBLISHED.request("/search").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(PUBLISHED.get("/reconcile/preview?id=actor/nobody").statusCode())
                .isEqualTo(404);
    }
}
