package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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

    private static HttpResponse<String> posted(String queries) {
        return PUBLISHED.send(PUBLISHED
                .request("/reconcile", "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString("queries=" + RunningServer.encoded(queries))));
    }

    @Test
    void theManifestSaysWhatThereIs() throws IOException {
        JsonNode manifest = json(PUBLISHED.get("/reconcile"));

        assertThat(manifest.at("/versions/0").asText()).isEqualTo("0.2");
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
        JsonNode first = json(posted(
                        "{\"q0\":{\"query\":\"%s\",\"type\":\"%s\",\"type_strict\":\"should\",\"limit\":3}}"
                                .formatted(cell, type)))
                .at("/q0/result/0");

        assertThat(first.path("id").asText()).isEqualTo(id);
        assertThat(first.path("match").asBoolean()).isEqualTo(match);
        assertThat(first.at("/type/0/id").asText()).isEqualTo(type);
        assertThat(first.path("score").asDouble()).isPositive();
    }

    @Test
    void aBatchIsAnsweredQueryByQuery() throws IOException {
        JsonNode answers = json(PUBLISHED.get("/reconcile?queries=" + RunningServer.encoded("""
            {"q0": {"query": "Vladimir Putin", "limit": 3, "properties": [{"pid": "P1", "v": "x"}]},
             "q1": {"query": "nobody of that name at all", "type": ["actor", "place"]},
             "q2": {"query": ""}}""")));

        assertThat(answers.at("/q0/result/0/id").asText()).isEqualTo("actor/vladimir-putin");
        assertThat(answers.at("/q1/result")).isEmpty();
        assertThat(answers.at("/q2/result")).isEmpty();
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
    @ValueSource(strings = {"not JSON", "[]", "\"q0\""})
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
