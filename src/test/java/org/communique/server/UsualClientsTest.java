package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients that people use send, and what they mean by it. */
class UsualClientsTest {

    private static final String GRAPH = "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1";
    private static final String ROWS = "SELECT * { ?s ?p ?o } LIMIT 1";

    @RegisterExtension
    static final Served SERVED = Served.small();

    private static HttpResponse<String> asked(String query, String more, String accept) {
        return SERVED.get("/sparql?query=" + RunningServer.encoded(query) + more, "Accept", accept);
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    @ParameterizedTest
    @CsvSource({
        "&format=xml&output=xml&results=xml, application/rdf+xml, application/rdf+xml",
        "&format=xml, */*, application/rdf+xml",
        "&output=rdf+xml, */*, application/rdf+xml",
        "&format=rdf%2Bxml, */*, application/rdf+xml",
        "&results=json-ld, */*, application/ld+json",
        "&format=json&output=json&results=json, application/ld+json, application/ld+json",
        "&format=n3, */*, text/turtle",
        "&format=text/n3, */*, text/turtle",
        "&format=n-triples, */*, application/n-triples",
        "&format=text, */*, application/n-triples",
        "&format=csv, 'text/turtle, */*;q=0.1', text/turtle",
        "&format=whatever, application/n-triples, application/n-triples"
    })
    void aGraphComesInTheFormThatIsMeant(String parameters, String accept, String type) {
        HttpResponse<String> answer = asked(GRAPH, parameters, accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "&format=xml&output=xml&results=xml, application/sparql-results+xml, application/sparql-results+xml",
        "&results=json, */*, application/sparql-results+json",
        "&format=srx, */*, application/sparql-results+xml",
        "&output=csv, application/sparql-results+json, text/csv",
        "&format=turtle, 'text/tab-separated-values', text/tab-separated-values"
    })
    void rowsComeInTheFormThatIsMeant(String parameters, String accept, String type) {
        assertThat(type(asked(ROWS, parameters, accept))).isEqualTo(type);
    }

    @Test
    void aFormThatNobodyKnowsIs406WhereNothingElseIsAccepted() {
        assertThat(asked(ROWS, "&format=whatever", "*/*").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFASK {}", "VERSION \"1.2\" ASK {}", "ASK { FILTER ('\\u00e9' = 'é') }"})
    void whatSparql12AndEditorsPutBeforeAQueryIsRead(String query) {
        HttpResponse<String> answer = posted(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'SELECT\u00A0* { ?s ?p ?o }', 'no-break space (U+00A0): type an ordinary space'",
        "'SELECT * { ?s ?p “news” }', 'curly quotation mark (“): type \"'",
        "'SELECT * {  ?s ?p ‘a’ }', 'a curly quotation mark (‘)'",
        "'SELECT * { ?s ?p ?o FILTER (?o = 3 – 2) }', 'a dash (–): type -'"
    })
    void whatLooksLikeASignOfSparqlIsNamedWithWhatToType(String query, String message) {
        HttpResponse<String> answer = posted(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(message);
    }

    private static HttpResponse<String> posted(String query) {
        return SERVED.send(SERVED.request("/sparql", "Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));
    }

    @Test
    void aPageOfAnotherSiteMaySendTheHeadersOfItsLibrary() {
        HttpResponse<String> answer = SERVED.send(SERVED.request(
                        "/sparql",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type, queryid, x-trace")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Authorization", "Range", "X-Requested-With", "queryid", "x-trace");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-99, 0, 100", "bytes=100-, 100, -1", "bytes=-50, -50, -1", "bytes=10-99999999999, 10, -1"})
    void aDownloadGoesOnWhereItStopped(String range, int from, int to) throws Exception {
        byte[] whole = Files.readAllBytes(SERVED.release().resolve("dataset.nq"));
        HttpResponse<byte[]> part = SERVED.bytes("/data/dataset.nq", "Range", range);
        int begin = from < 0 ? whole.length + from : from;
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, begin, to < 0 ? whole.length : to));
        assertThat(part.headers().firstValue("Content-Range").orElse("")).endsWith("/" + whole.length);
        String tag = part.headers().firstValue("ETag").orElse("");
        assertThat(SERVED.bytes("/data/dataset.nq", "Range", range, "If-Range", tag)
                        .statusCode())
                .isEqualTo(206);
        assertThat(SERVED.bytes("/data/dataset.nq", "Range", range, "If-Range", "\"old\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void bytesThatAFileDoesNotHaveAre416() {
        assertThat(SERVED.bytes("/data/dataset.nq", "Range", "bytes=999999999-").statusCode())
                .isEqualTo(416);
    }
}
