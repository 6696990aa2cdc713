package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.release.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What finds the dataset finds what it looks for. */
class DiscoveryTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";

    @RegisterExtension
    static final Published published = new Published();

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The three tests of the W3C's SPARQL 1.1 Service Description suite. */
    @Test
    void theEndpointDescribesItselfInRdf() {
        Graph service = published.graph("/sparql");
        Node endpoint = iri(published.address("/sparql"));
        assertThat(service.contains(endpoint, RDF.type.asNode(), iri(SD + "Service")))
                .isTrue();
        assertThat(Objects.of(service, endpoint, SD + "endpoint")).containsExactly(endpoint);
        assertThat(Objects.of(service, endpoint, SD + "supportedLanguage")).contains(iri(SD + "SPARQL11Query"));
        assertThat(Objects.of(service, endpoint, SD + "resultFormat"))
                .isNotEmpty()
                .allMatch(Node::isURI);
        Node dataset = Objects.of(service, endpoint, SD + "defaultDataset").get(0);
        assertThat(service.contains(dataset, RDF.type.asNode(), iri(SD + "Dataset")))
                .isTrue();
        assertThat(Objects.of(service, dataset, SD + "defaultGraph")).hasSize(1);
        assertThat(Objects.of(service, dataset, SD + "namedGraph"))
                .hasSameSizeAs(Statistics.read(Path.of("rdf")).graphs().keySet())
                .allSatisfy(named -> {
                    assertThat(Objects.of(service, named, SD + "name")).hasSize(1);
                    assertThat(Objects.of(service, named, SD + "graph")).hasSize(1);
                });
        assertThat(Objects.of(service, dataset, VOID + "sparqlEndpoint")).contains(endpoint);
        assertThat(Objects.of(service, dataset, VOID + "classPartition")).isNotEmpty();
        assertThat(service.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())))
                .noneMatch(Node::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void theDescriptionsCanBeHadInEveryForm(String type) {
        for (String path : List.of("/.well-known/void", "/dcat", "/quality", "/fair", "/ldes", "/ns", "/sparql")) {
            var answer = published.get(path, "Accept", type);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith(type);
        }
    }

    @Test
    void theRobotsLeadToASitemapOfAllPages() throws Exception {
        String robots = published.get("/robots.txt").body();
        assertThat(robots).contains("Sitemap: " + published.address("/sitemap.xml"));
        Document sitemap = xml("/sitemap.xml");
        assertThat(sitemap.getElementsByTagName("loc").getLength()).isGreaterThan(300);
        Graph description = published.graph("/.well-known/void");
        assertThat(description.contains(Node.ANY, RDF.type.asNode(), iri(VOID + "Dataset")))
                .isTrue();
    }

    @Test
    void everyPageOfTheSitemapIsThere() throws Exception {
        var places = xml("/sitemap.xml").getElementsByTagName("loc");
        for (int at = 0; at < places.getLength(); at += 12) {
            String place = places.item(at).getTextContent();
            assertThat(published.get(place, "Accept", "text/html").statusCode())
                    .as(place)
                    .isIn(200, 303);
        }
    }

    private static Document xml(String path) throws Exception {
        byte[] text = published.get(path).body().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    @Test
    void theHomePageTellsSearchEnginesOfTheDataset() throws IOException {
        String page = published.get("/", "Accept", "text/html").body();
        MatchResult script = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        JsonNode markup = new ObjectMapper().readTree(script.group(1));
        assertThat(markup.path("@type").asText()).isEqualTo("Dataset");
        assertThat(markup.path("@context").path("@vocab").asText()).isEqualTo("https://schema.org/");
        assertThat(markup.path("license").asText()).isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(markup.path("distribution")).hasSizeGreaterThan(15).allSatisfy(file -> {
            assertThat(file.path("contentUrl").asText()).startsWith("https://");
            assertThat(file.path("sha256").asText()).hasSize(64);
        });
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(script.group(1), Lang.JSONLD).parse(graph);
        assertThat(graph.contains(Node.ANY, iri("https://schema.org/name"), Node.ANY))
                .isTrue();
    }

    @Test
    void theOntologyIsAPageForPeopleWithAnAnchorForEveryTerm() {
        String page = published.get("/ns", "Accept", "text/html").body();
        assertThat(page).contains("id=\"Statement\"", "id=\"hasStance\"", "A person, an organization");
        assertThat(published.get("/ns", "Accept", "text/turtle").body()).contains("owl:Class");
    }

    @Test
    void theSiteGradesItself() {
        assertThat(published.get("/fair", "Accept", "text/html").body()).contains("25 of 26 points", "24 of 24 points");
        Graph quality = published.graph("/quality");
        Node base = iri("https://w3id.org/communique/quality#links-within");
        assertThat(quality.find(base, iri("http://www.w3.org/ns/dqv#value"), Node.ANY)
                        .toList())
                .hasSize(1)
                .allMatch(value -> value.getObject().getLiteralLexicalForm().equals("1.0"));
        assertThat(published.get("/quality", "Accept", "text/html").body())
                .contains("%1$d of %1$d, 100 %%".formatted(published.count("cq:Statement")));
    }

    @Test
    void theCataloguesIriLeadsToIt() {
        HttpResponse<String> catalogue = published.get("/id/catalogue");
        assertThat(catalogue.statusCode()).isEqualTo(303);
        assertThat(published
                        .graph(catalogue.headers().firstValue("Location").orElseThrow())
                        .contains(iri("https://w3id.org/communique/id/catalogue"), Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void aDescriptionThatAClientHasIsNotSentAgain() {
        for (String path : List.of("/.well-known/void", "/ldes", "/feed.atom", "/sitemap.xml", "/quality", "/ns")) {
            String tag = published
                    .get(path, "Accept", "*/*")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(published
                            .get(path, "Accept", "*/*", "If-None-Match", tag)
                            .statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ns/0.1.0",
                "/ns/communique.ttl",
                "/ns/codes.ttl",
                "/ns/context.jsonld",
                "/ns/shapes/statement.ttl",
                "/ns/alignments/schema.ttl"
            })
    void theVersionAndTheFilesOfTheOntologyAreServed(String path) {
        assertThat(published.get(path).statusCode()).isEqualTo(200);
    }
}
