package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint does not do, whoever asks. */
class RefusalTest {

    @RegisterExtension
    static final Served served = Served.small();

    private static HttpServer elsewhere;
    private static final AtomicInteger CALLS = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", call -> {
            CALLS.incrementAndGet();
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        elsewhere.start();
    }

    @AfterAll
    static void stop() {
        elsewhere.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
                "SELECT * { VALUES ?e { <URL> } SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { ?s ?p 'nothing of the kind' OPTIONAL { SERVICE <URL> { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { SERVICE SILENT <URL> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <URL> { ?s ?p ?o } } AS ?x) {}",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 0 #",
                "DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }",
                "ASK { SERVICE <URL> { ?s ?p ?o } }",
                "ASK FROM <https://example.org/dataset/graph/authority> { SERVICE <loop:> { ?s ?p ?o } }"
            })
    void noOtherEndpointIsAsked(String query) {
        int before = CALLS.get();
        HttpResponse<String> answer = served.ask(query.replace("URL", url()));
        if (query.contains("SERVICE")) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("SERVICE is not allowed");
        }
        assertThat(CALLS).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM <URL>", "FROM NAMED <URL>", "FROM <file:///etc/passwd>"})
    void noGraphIsFetched(String from) {
        int before = CALLS.get();
        String query = "SELECT * " + from.replace("URL", url()) + " { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
        assertThat(served.ask(query, "Accept", "text/csv").body()).isEqualToIgnoringNewLines("s,p,o,g");
        assertThat(CALLS).hasValue(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://jena.apache.org/ARQ/function#wait>(5000)",
                "<java:org.apache.jena.sparql.function.library.wait>(5000)",
                "<http://jena.apache.org/ARQ/function#context>('x')",
                "<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+$')"
            })
    void noFunctionOutsideSparqlAndXpathIsCalled(String call) {
        HttpResponse<String> answer = served.ask("SELECT (" + call + " AS ?x) {}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is not allowed here");
    }

    @Test
    void castsAndXpathsFunctionsAreCalled() {
        assertThat(served.ask(
                                "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?i) "
                                        + "(<http://www.w3.org/2005/xpath-functions#upper-case>('a') AS ?u) {}",
                                "Accept",
                                "text/csv")
                        .body())
                .contains("7,A");
    }

    @Test
    void jenasPropertyFunctionsAreOrdinaryProperties() {
        assertThat(served.ask(
                                "SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a;b' ';') }",
                                "Accept",
                                "text/csv")
                        .body())
                .isEqualToIgnoringNewLines("x");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/sparql,application/sparql-update,INSERT DATA { <a:a> <a:b> <a:c> }",
        "POST,/sparql,application/x-www-form-urlencoded,update=LOAD%20%3Cfile:///etc/passwd%3E",
        "POST,/sparql?update=CLEAR%20ALL,application/x-www-form-urlencoded,x=y",
        "PUT,/sparql?default,text/turtle,<a:a> <a:b> <a:c> .",
        "PUT,/sparql?graph=a:a,text/turtle,<a:a> <a:b> <a:c> .",
        "DELETE,/sparql?default,text/turtle,x",
        "PATCH,/sparql,application/rdf-patch,x",
        "POST,/data/dataset.nq,text/turtle,x",
        "PUT,/data/dataset.nq,text/turtle,x",
        "DELETE,/id/actor/ada,text/turtle,x",
        "POST,/,text/turtle,x"
    })
    void nothingCanBeWritten(String method, String path, String type, String body) {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at(path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sparql/update", "/sparql/data", "/update", "/$/datasets", "/$/server", "/$/backup/sparql"})
    void noOtherOperationOfFusekiIsThere(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                | GET, HEAD, OPTIONS",
                "/id/actor/ada    | GET, HEAD, OPTIONS",
                "/search          | GET, HEAD, OPTIONS",
                "/data/dataset.nq | GET, HEAD, OPTIONS",
                "/sparql          | GET, HEAD, POST, OPTIONS"
            })
    void aResourceTellsWhichMethodsItAnswers(String path, String methods) {
        for (String method : List.of("PUT", "DELETE", "TRACE", "FOO")) {
            HttpResponse<String> refused = served.send(served.request(path).method(method, BodyPublishers.noBody()));
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains(methods);
        }
        HttpResponse<String> options = served.send(served.request(path).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.headers().firstValue("Allow")).contains(methods);
    }

    @Test
    void whatIsTooBrokenForTheSiteIsRefusedInPlainTextUnderTheSamePolicy() {
        HttpResponse<String> refused = served.get("/data/%2e%2e/pom.xml", "Accept", Served.HTML);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(refused.body()).doesNotContain("pom.xml");
    }

    @Test
    void aRequestThatIsTooLongIs413() {
        String query = "SELECT * { ?s ?p ?o } #" + "x".repeat(2 << 20);
        assertThat(post("application/sparql-query", BodyPublishers.ofString(query)))
                .isEqualTo(413);
        assertThat(post(
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("query=" + query.replace(' ', '+'))))
                .isEqualTo(413);
        assertThat(post(
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(("query=" + query.replace(' ', '+')).getBytes()))))
                .isEqualTo(413);
        assertThat(post(
                        "application/sparql-query",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query.getBytes()))))
                .isEqualTo(413);
    }

    private static int post(String type, HttpRequest.BodyPublisher body) {
        return served.send(HttpRequest.newBuilder(served.at("/sparql"))
                        .header("Content-Type", type)
                        .POST(body))
                .statusCode();
    }

    private static String url() {
        return "http://localhost:" + elsewhere.getAddress().getPort() + "/";
    }
}
