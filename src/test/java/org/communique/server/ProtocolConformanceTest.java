package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 34 tests of the W3C's SPARQL 1.1 Protocol suite by their names, asked anew of our own data. The thirteen of
 * queries and the fourteen of bad requests hold; the seven updates that the suite wants done are refused by design.
 */
class ProtocolConformanceTest {

    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String AUTHORITY = Served.BASE + "graph/authority";
    private static final String RESOLUTION = Served.BASE + "graph/resolution";
    private static final String BOTH_DEFAULT =
            "default-graph-uri=" + encoded(AUTHORITY) + "&default-graph-uri=" + encoded(RESOLUTION);
    private static final String BOTH_NAMED =
            "named-graph-uri=" + encoded(AUTHORITY) + "&named-graph-uri=" + encoded(RESOLUTION);
    private static final String ADA = "<" + Served.BASE + "id/actor/ada> a ?a ";
    private static final String S1 = "<" + Served.BASE + "id/statement/s1> a ?s ";
    private static final String PASSAGE = "<" + Served.BASE + "id/passage/a-5-30> a ?p ";
    private static final String OF_DEFAULT = "ASK { " + ADA + ". " + S1 + "}";
    private static final String OF_NAMED = "ASK { GRAPH ?g { " + ADA + "} GRAPH ?h { " + S1 + "} }";

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.from(folder, Served.settings());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> got(String parameters) {
        return served.get("/sparql?" + parameters);
    }

    private static HttpResponse<String> posted(String parameters, String type, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at("/sparql?" + parameters)).POST(BodyPublishers.ofString(body));
        return served.send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    private static void isTrue(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/sparql-results+");
        assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":true");
    }

    @Test
    void queryGet() {
        isTrue(got("query=ASK%20%7B%7D"));
    }

    @Test
    void queryPostForm() {
        isTrue(posted("", FORM, "query=ASK%20%7B%7D"));
    }

    @Test
    void queryPostDirect() {
        isTrue(posted("", QUERY, "ASK {}"));
    }

    @Test
    void queryDatasetDefaultGraphsGet() {
        isTrue(got(BOTH_DEFAULT + "&query=" + encoded(OF_DEFAULT)));
        assertThat(got("default-graph-uri=" + encoded(AUTHORITY) + "&query=" + encoded(OF_DEFAULT))
                        .body())
                .contains("false");
    }

    @Test
    void queryDatasetDefaultGraphsPost() {
        isTrue(posted(BOTH_DEFAULT, QUERY, OF_DEFAULT));
    }

    @Test
    void queryDatasetNamedGraphsGet() {
        isTrue(got(BOTH_NAMED + "&query=" + encoded(OF_NAMED)));
    }

    @Test
    void queryDatasetNamedGraphsPost() {
        isTrue(posted(BOTH_NAMED, QUERY, OF_NAMED));
    }

    @Test
    void queryDatasetFull() {
        String passages = "default-graph-uri=" + encoded(Served.BASE + "graph/passages/a");
        String query = "ASK { " + PASSAGE + "GRAPH ?g { " + ADA + "} GRAPH ?h { " + S1 + "} }";
        isTrue(posted(passages + "&" + BOTH_NAMED, QUERY, query));
    }

    /** The protocol's dataset takes the place of the one that the query names. */
    @Test
    void queryMultipleDataset() {
        String query = "ASK FROM <" + AUTHORITY + "> { " + S1 + "}";
        isTrue(posted("default-graph-uri=" + encoded(RESOLUTION), QUERY, query));
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?value) {},application/sparql-results+json",
        "ASK {},application/sparql-results+json",
        "DESCRIBE <http://example.org/>,text/turtle",
        "CONSTRUCT { <s> <p> 1 } WHERE {},text/turtle"
    })
    void queryContentType(String query, String type) {
        HttpResponse<String> answer = posted("", QUERY, query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    private static void is4xx(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).isNotBlank();
    }

    @Test
    void badQueryMethod() {
        is4xx(served.send(HttpRequest.newBuilder(served.at("/sparql?query=ASK%20%7B%7D"))
                .method("PUT", BodyPublishers.ofString(""))));
    }

    @Test
    void badMultipleQueries() {
        is4xx(got("query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D"));
    }

    @ParameterizedTest
    @CsvSource({
        "bad_query_wrong_media_type,text/plain,ASK {}",
        "bad_query_missing_form_type,'',query=ASK%20%7B%7D",
        "bad_query_missing_direct_type,'',ASK {}",
        "bad_query_syntax,application/sparql-query,ASK {",
        "bad_multiple_updates,application/x-www-form-urlencoded,update=CLEAR%20NAMED&update=CLEAR%20DEFAULT",
        "bad_update_wrong_media_type,text/plain,CLEAR NAMED",
        "bad_update_missing_form_type,'',update=CLEAR%20NAMED",
        "bad_update_syntax,application/sparql-update,CLEAR XYZ"
    })
    void aBadPostIs4xx(String name, String type, String body) {
        is4xx(posted("", type, body));
    }

    @Test
    void badQueryAndBadUpdateInAnEncodingThatIsNotUtf8() {
        for (String type : new String[] {QUERY, UPDATE}) {
            byte[] utf16 = "ASK {}".getBytes(StandardCharsets.UTF_16);
            HttpRequest.Builder request = HttpRequest.newBuilder(served.at("/sparql"))
                    .header("Content-Type", type + "; charset=UTF-16")
                    .POST(BodyPublishers.ofByteArray(utf16));
            is4xx(served.send(request));
        }
    }

    @Test
    void badUpdateGet() {
        is4xx(got("update=CLEAR%20ALL"));
    }

    @Test
    void badUpdateDatasetConflict() {
        String using = "WITH <" + AUTHORITY + "> DELETE { ?s ?p ?o } USING <" + RESOLUTION + "> WHERE { ?s ?p ?o }";
        is4xx(posted("using-graph-uri=" + encoded(AUTHORITY), UPDATE, using));
    }

    /** update_post_form, update_post_direct, update_base_uri and the four of datasets: this endpoint is read-only. */
    @Test
    void anUpdateInOrderIsRefusedToo() {
        String update = "INSERT DATA { <http://example.org/s> <http://example.org/p> 1 }";
        is4xx(posted("", UPDATE, update));
        is4xx(posted("", FORM, "update=" + encoded(update)));
        is4xx(posted("using-graph-uri=" + encoded(AUTHORITY), UPDATE, update));
        is4xx(posted("using-named-graph-uri=" + encoded(AUTHORITY), UPDATE, update));
        assertThat(got("query=" + encoded("ASK { <http://example.org/s> ?p ?o }"))
                        .body())
                .contains("false");
    }
}
