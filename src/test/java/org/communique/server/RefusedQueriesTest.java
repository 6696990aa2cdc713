package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an endpoint says to a query that it does not answer. */
class RefusedQueriesTest {

    private static final String SPEAKERS =
            "PREFIX cq: <https://w3id.org/communique/ns#> SELECT ?who { ?s cq:speaker ?who } ORDER BY ?who";
    private static final String CONSTRUCT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 20";

    @RegisterExtension
    static final Served served = Served.small();

    @ParameterizedTest
    @ValueSource(strings = {"SELECT ?é { nonsense", "", "INSERT DATA { <a:a> <a:b> 'é' }"})
    void whatIsNotAQueryIs400WithAWholeMessage(String query) {
        HttpResponse<String> answer = post("application/sparql-query", query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 100_000})
    void aQueryNestedTooDeeplyIsRefused(int depth) {
        HttpResponse<String> answer =
                post("application/sparql-query", "SELECT * " + "{".repeat(depth) + "}".repeat(depth));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("too large", "at most 100 groups within groups");
    }

    @ParameterizedTest
    @CsvSource({"application/sparql-query; charset=UTF-8,200", "application/sparql-query; charset=ISO-8859-1,415"})
    void aQueryIsPostedInUtf8(String type, int status) {
        assertThat(post(type, "ASK {}").statusCode()).isEqualTo(status);
    }

    @Test
    void whatIsNotUtf8Is400() {
        byte[] latin = "ASK { FILTER ('é' = 'é') }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(served.send(served.request("/sparql", "Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofByteArray(latin)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEmptyQueryIs400ForAProgrammeAndTheFormForAPerson() {
        assertThat(served.get("/sparql?query=").statusCode()).isEqualTo(400);
        assertThat(served.get("/sparql?query=", "Accept", Served.HTML).body()).contains("<textarea");
    }

    @Test
    void aPersonGetsARefusedQueryBackWithWhatIsWrong() {
        HttpResponse<String> answer = served.get("/sparql?query=SELECT+%3Cb%3E", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SELECT &lt;b&gt;</textarea>", "role=\"alert\"", "not SPARQL");
    }

    @Test
    void twoQueriesInOneRequestAre400AndAnUnknownTypeIs415() {
        assertThat(served.get(Served.asked(SPEAKERS) + "&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
        assertThat(post("application/json", "{}").statusCode()).isEqualTo(415);
    }

    private static HttpResponse<String> post(String type, String body) {
        return served.send(HttpRequest.newBuilder(served.at("/sparql"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
