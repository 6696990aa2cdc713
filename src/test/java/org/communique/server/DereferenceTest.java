package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.server.http.AnswerFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DereferenceTest {

    @RegisterExtension
    static final Served served = Served.small();

    @ParameterizedTest
    @CsvSource({
        "text/html,html,text/html",
        "text/turtle,ttl,text/turtle",
        "application/trig,trig,application/trig",
        "application/n-triples,nt,application/n-triples",
        "application/n-quads,nq,application/n-quads",
        "application/ld+json,jsonld,application/ld+json",
        "application/rdf+xml,rdf,application/rdf+xml"
    })
    void aThingsIriLeadsToADocumentAboutIt(String accept, String suffix, String type) {
        HttpResponse<String> thing = served.get("/id/statement/s1", "Accept", accept);
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(thing.headers().firstValue("Location")).contains("/id/statement/s1." + suffix);
        assertThat(thing.headers().firstValue("Vary").orElse("")).contains("Accept");
        for (String address : List.of("/id/statement/s1." + suffix, "/id/statement/s1?format=" + suffix)) {
            HttpResponse<String> document = served.get(address);
            assertThat(document.statusCode()).as(address).isEqualTo(200);
            assertThat(document.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(document.headers().firstValue("Content-Location")).contains("/id/statement/s1." + suffix);
        }
    }

    @Test
    void everyIriOfTheDatasetSaysTheSameInAllFormats() {
        Set<String> iris = new TreeSet<>();
        everything().find().forEachRemaining(quad -> {
            add(iris, quad.getSubject());
            add(iris, quad.getObject());
            add(iris, quad.getGraph());
        });
        List<String> sample = iris.stream()
                .filter(iri -> !iri.contains("/filler/") && !iri.endsWith("withdrawn"))
                .toList();
        assertThat(sample).hasSizeGreaterThan(8);
        sample.forEach(DereferenceTest::saysTheSameInAllFormats);
    }

    private static void add(Set<String> iris, Node node) {
        if (node.isURI()
                && node.getURI().startsWith(Served.BASE)
                && !node.getURI().contains("#")) {
            iris.add(node.getURI());
        }
    }

    private static DatasetGraph everything() {
        DatasetGraph all = DatasetGraphFactory.create();
        RDFParser.source(Served.resource("dataset.trig")).parse(all);
        return all;
    }

    private static void saysTheSameInAllFormats(String iri) {
        String path = "/" + iri.substring(Served.BASE.length());
        Graph turtle = RDFParser.fromString(served.get(path + ".ttl").body(), Lang.TURTLE)
                .toGraph();
        assertThat(turtle.isEmpty()).as(iri).isFalse();
        for (String suffix : List.of("nt", "jsonld", "rdf", "trig", "nq")) {
            Lang language = AnswerFormat.ofDocument(suffix).orElseThrow().language();
            DatasetGraph dataset = DatasetGraphFactory.create();
            RDFParser.fromString(served.get(path + "." + suffix).body(), language)
                    .parse(dataset);
            assertThat(dataset.getDefaultGraph().isIsomorphicWith(turtle))
                    .as(iri + " as " + suffix)
                    .isTrue();
            dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(
                            quad -> assertThat(turtle.contains(quad.asTriple())).isTrue());
        }
        assertThat(served.get(path + ".html").statusCode()).isEqualTo(200);
    }

    @Test
    void quadsTellWhichGraphSaysIt() {
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.fromString(served.get("/id/statement/s1.nq").body(), Lang.NQUADS)
                .parse(quads);
        Set<String> graphs = new TreeSet<>();
        quads.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
        assertThat(graphs).contains(Served.BASE + "graph/resolution");
        assertThat(quads.find().hasNext()).isTrue();
        assertThat(quads.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))
                .isTrue();
    }

    @Test
    void aDocumentIsNotSentTwiceToWhoHasIt() {
        for (String address : List.of("/id/statement/s1.ttl", "/id/statement/s1.html", "/graph/authority.ttl")) {
            String tag = served.get(address).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = served.get(address, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(served.get("/id/statement/s1.html").headers().firstValue("ETag"))
                .isNotEqualTo(served.get("/id/statement/s1.html", "Accept-Language", "ru")
                        .headers()
                        .firstValue("ETag"));
    }

    @Test
    void headSaysWhatGetWould() {
        HttpResponse<String> head = served.send(HttpRequest.newBuilder(served.at("/id/statement/s1.ttl"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> get = served.get("/id/statement/s1.ttl");
        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @Test
    void aPageAndItsDataAreSignposted() {
        String page = links("/id/statement/s1.html");
        assertThat(page)
                .contains(
                        "<" + Served.BASE + "id/statement/s1>; rel=\"cite-as\"",
                        "rel=\"describedby\"; type=\"text/turtle\"",
                        "rel=\"license\"",
                        "rel=\"type\"",
                        "rel=\"collection\"",
                        "rel=\"item\"",
                        "rel=\"linkset\"");
        assertThat(links("/id/statement/s1.ttl"))
                .contains("<" + Served.BASE + "id/statement/s1>; rel=\"describes\"", "s1.html>; rel=\"alternate\"");
        HttpResponse<String> linkset = served.get("/id/statement/s1.linkset");
        assertThat(linkset.headers().firstValue("Content-Type")).contains("application/linkset+json");
        assertThat(JSON.parse(linkset.body()).get("linkset").isArray()).isTrue();
        assertThat(links("/")).contains("rel=\"cite-as\"", "rel=\"item\"", "rel=\"license\"");
        assertThat(links("/ns")).contains("<https://w3id.org/communique/ns>; rel=\"cite-as\"", "/ns.ttl>; rel=\"desc");
        assertThat(links("/queries/who-spoke"))
                .contains("<" + Served.BASE + "query/who-spoke>; rel=\"cite-as\"", "/query/who-spoke.ttl>; rel=\"desc");
    }

    private static String links(String path) {
        return served.get(path, "Accept", Served.HTML).headers().allValues("Link").stream()
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatIsNotAcceptedIsRefusedWithWhatThereIs() {
        HttpResponse<String> refused = served.get("/id/statement/s1", "Accept", "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("/id/statement/s1.ttl", "text/html");
        assertThat(served.get("/id/statement/s1?format=png").statusCode()).isEqualTo(406);
    }

    @Test
    void whatIsNotThereIsSaidWhereItMayBe() {
        HttpResponse<String> page = served.get("/id/person/Ada", "Accept", Served.HTML);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/id/actor/ada\"");
        assertThat(served.get("/id/person/ada").body()).contains("/id/actor/ada");
        assertThat(served.get("/id/actor/ada/").body()).contains("Did you mean /id/actor/ada?");
        assertThat(served.get("/id/actor/ada.json").body()).contains("Did you mean /id/actor/ada?", "/search?q=ada");
        assertThat(served.get("/queries/who-spoke.pdf").body()).contains("Did you mean /queries/who-spoke?");
        assertThat(served.get("/id/actor/nobody.ttl").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnIsGoneAndSaysWhy() {
        HttpResponse<String> gone = served.get("/id/statement/withdrawn", "Accept", Served.HTML);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("2022-02-01", "never said");
        assertThat(served.get("/id/statement/withdrawn.ttl").statusCode()).isEqualTo(410);
    }

    @Test
    void anItemOfWikidataLeadsToOurThing() {
        HttpResponse<String> item = served.get("/wikidata/Q7259");
        assertThat(item.statusCode()).isEqualTo(303);
        assertThat(item.headers().firstValue("Location")).contains("/id/actor/ada");
        assertThat(served.get("/wikidata/q7259").statusCode()).isEqualTo(303);
        assertThat(served.get("/wikidata/Q1").statusCode()).isEqualTo(404);
    }

    @Test
    void labelsAreInTheReadersLanguage() {
        assertThat(served.get("/id/statement/s1.html", "Accept-Language", "ru, en;q=0.5")
                        .body())
                .contains(">Ада</a>", "lang=\"ru\"");
        assertThat(served.get("/id/statement/s1.html?lang=ru").body()).contains(">Ада</a>");
        assertThat(served.get("/id/statement/s1.html", "Accept-Language", "en").body())
                .doesNotContain(">Ада</a>");
        assertThat(served.get("/id/statement/s1.html", "Accept-Language", ";;;q=broken")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/actor/ada.html?page=0", "/id/actor/ada.html?page=x", "/id/actor/ada.ttl?page=-1"})
    void aPageThatIsNoNumberIsRefused(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void aHeaderInSeveralLinesIsOneList() {
        assertThat(served.get("/id/statement/s1", "Accept", "image/png", "Accept", "text/turtle")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/id/statement/s1.ttl");
    }

    @Test
    void aStoredQuestionIsDataToo() {
        assertThat(served.get("/query/who-spoke", "Accept", Served.HTML)
                        .headers()
                        .firstValue("Location"))
                .contains("/queries/who-spoke");
        assertThat(served.get("/query/who-spoke", "Accept", "text/turtle, text/html;q=0.1")
                        .headers()
                        .firstValue("Location"))
                .isEmpty();
    }
}
