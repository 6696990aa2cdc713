package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A stored query is a resource, and what can be chosen of it is a term and nothing else. */
class StoredQuestionsTest {

    @RegisterExtension
    static final Published published = new Published();

    static List<StoredQuery> questions() {
        return QueryCatalogue.in(Path.of("queries")).queries();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionWithItsUsualTermsAnswersAsItsQueryDoes(StoredQuery query) {
        if (query.federates().isPresent()) {
            return;
        }
        StringBuilder chosen = new StringBuilder("?format=csv");
        query.parameters()
                .forEach(parameter -> parameter
                        .defaults()
                        .forEach(term -> chosen.append('&')
                                .append(parameter.name())
                                .append('=')
                                .append(parameter.shown(term))));
        String asked = published.get("/queries/" + query.name() + chosen).body();
        assertThat(asked)
                .isEqualTo(published
                        .get(Served.asked(query.text()) + "&format=csv")
                        .body());
        assertThat(asked.lines().count()).as(query.name()).isGreaterThan(1);
    }

    @Test
    void aPageNamesThingsAndSaysDatesInWords() {
        String page = published
                .get("/queries/which-statements-do-several-documents-report", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains("<th scope=\"col\">Speaker</th>", ">Xi Jinping</a>", "<td data-label=\"Date\">7 January 2022")
                .doesNotContain("speakerLabel</th>", "actor:xi-jinping</a>", "(en)");
    }

    @Test
    void anotherTermGivesAnotherAnswer() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(published
                        .get("/queries/who-took-part-in-an-event?event=unrest-2022", "Accept", "application/json")
                        .body());
        assertThat(answer.path("results").path("bindings")).isNotEmpty();
        String usual =
                published.get("/queries/who-took-part-in-an-event?format=json").body();
        assertThat(usual).isNotEqualTo(answer.toPrettyString());
        assertThat(published
                        .get(
                                "/queries/who-took-part-in-an-event?format=csv&event=https://w3id.org/communique/id/event/unrest-2022")
                        .body())
                .isEqualTo(published
                        .get("/queries/who-took-part-in-an-event?format=csv&event=unrest-2022")
                        .body());
    }

    @Test
    void severalTermsCanBeChosenWhereTheQueryAllowsIt() {
        String path = "/queries/who-took-part-in-an-event?format=csv&event=unrest-2022&event=csto-deployment-2022";
        long both = published.get(path).body().lines().count();
        assertThat(both)
                .isGreaterThan(published
                        .get("/queries/who-took-part-in-an-event?format=csv&event=unrest-2022")
                        .body()
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who-said-what-about-an-event?event=nowhere | the dataset has no",
                "who-said-what-about-an-event?event=a%20b | event is an IRI",
                "who-said-what-about-an-event?event=x%3E%20%7D%20DROP%20ALL | event is an IRI",
                "who-said-what-about-an-event?evnt=unrest-2022 | 'evnt' is not a parameter",
                "who-reports-whom?event=unrest-2022 | it has none",
                "who-held-which-post-on-a-day?day=2022-02-30 | day is a day such as",
                "which-quotations-are-longer-than-some-words?limit=many | limit is a whole number",
                "what-happened-in-order?from=2022-01-02&from=2022-01-03 | from can be given only once"
            })
    void whatIsWrongIsRefusedWithTheReason(String asked, String reason) {
        var answer = published.get("/queries/" + asked);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void aPersonGetsAFormAndTheAnswer() {
        String page = published
                .get("/queries/who-held-which-post-on-a-day?day=2022-01-05", "Accept", "text/html")
                .body();
        assertThat(page).contains("type=\"date\"", "value=\"2022-01-05\"", "format=csv", "<table");
        assertThat(published
                        .get("/queries/which-quotations-are-longer-than-some-words?limit=%22%3E%3Cscript%3E")
                        .body())
                .doesNotContain("<b>");
    }

    /** By the schema that its makers publish: https://spec.openapis.org/oas/3.0/schema/2021-09-28. */
    @Test
    void theDescriptionOfTheApiIsOpenApi() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(Files.readString(Path.of("src/test/resources/schemas/openapi-3.0-2021-09-28.json")));
        assertThat(schema.validate(new ObjectMapper()
                        .readTree(published.get("/openapi.json").body())))
                .isEmpty();
    }

    @Test
    void theApiIsDescribed() throws IOException {
        JsonNode api =
                new ObjectMapper().readTree(published.get("/openapi.json").body());
        assertThat(api.path("openapi").asText()).isEqualTo("3.0.3");
        for (StoredQuery query : questions()) {
            JsonNode get = api.path("paths").path("/queries/" + query.name()).path("get");
            assertThat(get.path("operationId").asText()).isEqualTo(query.name());
            assertThat(get.path("parameters").findValuesAsText("name"))
                    .hasSize(query.parameterNames().size() + 2)
                    .contains("format", "version");
        }
    }
}
