package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.server.http.AnswerFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @RegisterExtension
    static final Served served = Served.small();

    @Test
    void theFirstPageSaysWhatTheDatasetIsAndHowMuchIsInIt() {
        String page = served.get("/", "Accept", Served.HTML).body();
        assertThat(page).contains("A &lt;small&gt; dataset", "Two persons &amp; what they said.", "2022.1");
        assertThat(page)
                .containsPattern("(?s)<strong><a href=\"/sparql[^\"]+\">2</a>\\s*</strong>\\s*<a"
                        + " href=\"/ns#Statement\">statements</a>");
    }

    @Test
    void everyValueInAPageIsEscaped() {
        assertThat(served.get("/", "Accept", Served.HTML).body()).doesNotContain("<script>");
        assertThat(served.get("/queries/who-spoke").body())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
        assertThat(served.get("/id/actor/ada.html", "Accept", Served.HTML).body())
                .doesNotContain("<b>")
                .contains("Ada &lt;b&gt;");
        assertThat(served.ask("SELECT ('</textarea><script>' AS ?x) {}", "Accept", Served.HTML)
                        .body())
                .doesNotContain("<script>");
        assertThat(served.get("/id/<script>".replace("<", "%3C").replace(">", "%3E"), "Accept", Served.HTML)
                        .body())
                .doesNotContain("<script>");
        assertThat(served.ask("SELECT (<javascript:alert(1)> AS ?x) {}", "Accept", Served.HTML)
                        .body())
                .doesNotContain("href=\"javascript");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/queries/",
                "/queries/who-spoke",
                "/id/actor/ada.html",
                "/id/passage/a-5-30.html",
                "/sparql"
            })
    void everyLinkOfAPageLeadsSomewhereOnThisServer(String path) {
        String page = served.get(path, "Accept", Served.HTML).body();
        assertThat(LINK.matcher(page).results().map(MatchResult::toString)).isNotEmpty();
        LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(link -> assertThat(
                                served.get(link, "Accept", Served.HTML).statusCode())
                        .as(link)
                        .isIn(200, 303));
        assertThat(page).doesNotContain("href=\"https://example.org/dataset/id");
    }

    @Test
    void theListOfQuestionsLeadsToTheirAnswers() {
        String page = served.get("/queries/", "Accept", Served.HTML).body();
        assertThat(page).contains("href=\"/queries/who-spoke\"");
        assertThat(served.get("/queries/who-spoke", "Accept", Served.HTML).body())
                .contains("id=\"answer\"");
    }

    @Test
    void aQuestionsLinkAsksIt() {
        String page = served.get("/sparql", "Accept", Served.HTML).body();
        String run = LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> link.startsWith("/sparql?"))
                .filter(link -> link.contains("summary"))
                .findFirst()
                .orElseThrow();
        assertThat(served.get(run, "Accept", Served.HTML).body()).contains("2 rows", "Bob said that it did not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void aThingsIriLeadsToWhatIsSaidOfIt(String type) {
        HttpResponse<String> answer = served.get("/id/statement/s1?format=" + type.replace("+", "%2B"));
        Lang language = AnswerFormat.chosen(AnswerFormat.GRAPHS, List.of(type), Optional.empty())
                .language();
        Graph graph = RDFParser.fromString(answer.body(), language).toGraph();
        Node statement = NodeFactory.createURI(Served.BASE + "id/statement/s1");
        assertThat(graph.contains(statement, Node.ANY, NodeFactory.createURI(Served.BASE + "id/actor/ada")))
                .isTrue();
        assertThat(graph.contains(NodeFactory.createURI(Served.BASE + "id/report/a-r1"), Node.ANY, statement))
                .isTrue();
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    @Test
    void behindAProxyOfThisMachineAddressesAreThoseThatTheProxyWasAsked() {
        String links = served.get(
                        "/id/statement/s1.html", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "data.example.org")
                .headers()
                .firstValue("Link")
                .orElseThrow();
        assertThat(links).contains("<https://data.example.org/id/statement/s1.ttl>");
        String made = served.get("/robots.txt", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "a\">b")
                .body();
        assertThat(made)
                .contains("Sitemap: https://localhost:" + served.server().port() + "/sitemap.xml");
    }

    @Test
    void aHostThatNothingCanBeCalledIs400() {
        assertThat(served.get("/id/statement/s1.html", "X-Forwarded-Host", "a".repeat(255))
                        .statusCode())
                .isEqualTo(200);
        String tooLong = ("GET /id/statement/s1.html HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n")
                .formatted("a".repeat(2_000));
        assertThat(spoken(tooLong)).startsWith("HTTP/1.1 400 ");
    }

    private static String spoken(String request) {
        try (Socket socket = new Socket("localhost", served.server().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aPassageComesWithItsSelector() {
        assertThat(served.get("/id/passage/a-5-30.nt").body())
                .contains("<" + Served.BASE + "id/passage/a-5-30#position> <http://www.w3.org/ns/oa#start> \"5\"");
    }

    @Test
    void theOntologyAndItsCodesAreServed() {
        HttpResponse<String> turtle = served.get("/ns");
        assertThat(turtle.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().size())
                .isGreaterThan(100);
        for (String page : List.of("/ns.html", "/ns?format=html")) {
            assertThat(served.get(page).body()).contains("id=\"Statement\"");
        }
        for (String form : List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf")) {
            HttpResponse<String> bySuffix = served.get("/ns." + form);
            assertThat(bySuffix.statusCode()).isEqualTo(200);
            assertThat(served.get("/ns?format=" + form).body()).isEqualTo(bySuffix.body());
        }
        assertThat(served.get("/code/position/affirms.ttl").body()).contains("affirms");
    }

    @Test
    void aStoredQuestionsIriLeadsToItsPage() {
        HttpResponse<String> answer = served.get("/query/who-spoke", "Accept", Served.HTML);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/queries/who-spoke");
        assertThat(served.get("/query/x%0d%0aSet-Cookie:%20a=b").statusCode()).isIn(400, 404);
    }

    @Test
    void aBrowserRunsNothingInAPageAndShowsItInNoFrame() {
        var headers = served.get("/", "Accept", Served.HTML).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void everythingThatTheSparqlPageLoadsIsThere() {
        String page = served.get("/sparql", "Accept", Served.HTML).body();
        assertThat(page).as("fetched when a map or a graph is shown").doesNotContain("leaflet", "cytoscape");
        assertThat(served.get("/assets/leaflet.js").statusCode()).isEqualTo(200);
        assertThat(served.get("/assets/cytoscape.js").statusCode()).isEqualTo(200);
        Pattern.compile("(?:src|href)=\"(/assets/[^\"]*)")
                .matcher(page)
                .results()
                .forEach(asset -> assertThat(served.get(asset.group(1)).statusCode())
                        .as(asset.group(1))
                        .isEqualTo(200));
        assertThat(served.get("/assets/world.json").body()).startsWith("{\"type\":\"Feature\"");
    }
}
