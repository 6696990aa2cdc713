package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.communique.server.http.AnswerFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {

    private static final String SPEAKERS =
            "PREFIX cq: <https://w3id.org/communique/ns#> SELECT ?who { ?s cq:speaker ?who } ORDER BY ?who";
    private static final String CONSTRUCT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 20";

    @RegisterExtension
    static final Served served = Served.small();

    @Test
    void aQueryIsAnsweredByGetAndByBothWaysOfPost() {
        String answer = served.ask(SPEAKERS).body();
        assertThat(answer).contains("https://example.org/dataset/id/actor/ada");
        assertThat(post("application/sparql-query", SPEAKERS).body()).isEqualTo(answer);
        assertThat(post(
                                "application/x-www-form-urlencoded",
                                "query=" + URLEncoder.encode(SPEAKERS, StandardCharsets.UTF_8))
                        .body())
                .isEqualTo(answer);
    }

    @Test
    void jenasOwnClientUnderstandsTheAnswer() {
        try (var query = QueryExecHTTP.service(served.at("/sparql").toString())
                .query(SPEAKERS)
                .build()) {
            assertThat(RowSetOps.count(query.select())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json,application/sparql-results+json,\"bindings\"",
        "xml,application/sparql-results+xml,<sparql",
        "csv,text/csv,who",
        "tsv,text/tab-separated-values,?who",
        "text,text/plain,| who",
        "thrift,application/sparql-results+thrift,who",
        "protobuf,application/sparql-results+protobuf,who",
        "html,text/html,<th scope=\"col\">who"
    })
    void rowsComeInEveryFormat(String name, String type, String content) {
        HttpResponse<String> accepted = served.ask(SPEAKERS, "Accept", type);
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(accepted.body()).contains(content);
        assertThat(served.get(Served.asked(SPEAKERS) + "&format=" + name).body())
                .isEqualTo(accepted.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/n-triples",
                "application/ld+json",
                "application/rdf+xml",
                "application/trig",
                "application/n-quads",
                "application/rdf+json",
                "application/trix+xml",
                "application/rdf+thrift",
                "application/rdf+protobuf"
            })
    void graphsComeInEveryFormatAndParseBack(String type) {
        HttpResponse<byte[]> answer = served.send(
                HttpRequest.newBuilder(served.at(Served.asked(CONSTRUCT))).header("Accept", type),
                BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        var parsed = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(answer.body()))
                .lang(AnswerFormat.chosen(AnswerFormat.GRAPHS, List.of(type), Optional.empty())
                        .language())
                .parse(parsed);
        assertThat(parsed.getDefaultGraph().size()).isEqualTo(20);
    }

    @Test
    void aTruthValueComesInTheFormatsThatHaveOne() {
        assertThat(served.ask("ASK { ?s ?p ?o }").body()).contains("\"boolean\" : true");
        assertThat(served.ask("ASK { ?s ?p 7 }", "Accept", "text/csv").body()).contains("false");
        assertThat(served.ask("ASK { ?s ?p ?o }", "Accept", "text/html").body()).contains("Yes.");
    }

    @Test
    void whatIsNotOfferedIs406() {
        assertThat(served.ask(SPEAKERS, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(served.get(Served.asked(SPEAKERS) + "&format=pdf").statusCode())
                .isEqualTo(406);
    }

    @Test
    void aBrowserGetsAPageAndAProgrammeGetsJson() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(served.ask(SPEAKERS, "Accept", browser).body()).startsWith("<!DOCTYPE html>");
        assertThat(served.ask(SPEAKERS, "Accept", "*/*").body()).startsWith("{");
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedOnes() {
        String count = "SELECT (count(*) AS ?n) { { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } } }";
        String all = "SELECT (count(*) AS ?n) { ?s ?p ?o }";
        assertThat(csv(all)).isEqualTo(csv(count));
        assertThat(csv("SELECT ?g { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")).hasLineCount(5);
    }

    @Test
    void aQueryCanBeAskedOfChosenGraphs() {
        String all = "SELECT (count(*) AS ?n) { ?s ?p ?o }";
        String graph = "https://example.org/dataset/graph/passages/a";
        assertThat(csv("SELECT (count(*) AS ?n) FROM <" + graph + "> { ?s ?p ?o }"))
                .isEqualTo("n\r\n7\r\n");
        assertThat(served.get(Served.asked(all) + "&default-graph-uri=" + graph, "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n7\r\n");
    }

    @Test
    void anAnswerThatTheClientHasIsNotSentAgain() {
        HttpResponse<String> first = served.ask(SPEAKERS);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = served.ask(SPEAKERS, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(served.ask(SPEAKERS, "If-None-Match", "\"other\", " + tag).statusCode())
                .isEqualTo(304);
        assertThat(served.ask(SPEAKERS, "If-None-Match", tag, "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.ask(SPEAKERS + " LIMIT 1", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerThatChangesEachTimeHasNoTag() {
        assertThat(served.ask("SELECT (NOW() AS ?n) {}").headers().firstValue("ETag"))
                .isEmpty();
        assertThat(served.ask("SELECT (RAND () AS ?n) {}").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void aLongAnswerIsPackedForAClientThatUnpacks() throws IOException {
        var request = HttpRequest.newBuilder(served.at(Served.asked("SELECT * { ?s ?p ?o }")))
                .header("Accept-Encoding", "gzip");
        HttpResponse<byte[]> packed = served.send(request, BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        String body = new String(
                new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).isEqualTo(served.ask("SELECT * { ?s ?p ?o }").body());
        assertThat(packed.body().length).isLessThan(body.length() / 4);
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(served.send(request.header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void headGivesTheHeadersOfGetWithoutItsBody() {
        HttpResponse<String> head = served.send(
                HttpRequest.newBuilder(served.at(Served.asked(SPEAKERS))).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(Integer.toString(served.ask(SPEAKERS).body().length()));
    }

    @Test
    void withoutAQueryAPersonGetsAFormAndAProgrammeTheServiceDescription() {
        assertThat(served.get("/sparql", "Accept", "text/html").body()).contains("<textarea");
        HttpResponse<String> description = served.get("/sparql");
        assertThat(description.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(description.body()).contains("sd:UnionDefaultGraph", "<" + served.at("/sparql") + ">");
        assertThat(RDFParser.fromString(description.body(), Lang.TURTLE)
                        .toGraph()
                        .size())
                .isGreaterThan(5);
    }

    @Test
    void anyPageMayReadTheAnswerButNotInItsVisitorsName() {
        HttpResponse<String> answer = served.ask(SPEAKERS, "Origin", "https://elsewhere.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> refused = served.ask("nonsense", "Origin", "https://elsewhere.example");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void aBrowsersPreflightIsAnswered() {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at("/sparql"))
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST"));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("POST");
    }

    private static String csv(String query) {
        return served.ask(query, "Accept", "text/csv").body();
    }

    private static HttpResponse<String> post(String type, String body) {
        return served.send(HttpRequest.newBuilder(served.at("/sparql"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
