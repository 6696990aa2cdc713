package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said as others mark it up: claims and reviews of schema.org, annotations. */
class MarkupTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    private static Graph graph(String jsonld) {
        return RDFParser.fromString(jsonld, Lang.JSONLD).toGraph();
    }

    private static List<ReportEntry> findings(Graph graph) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/server/markup/claims.shape.ttl"));
        return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
    }

    private static int count(Graph graph, String type) {
        return graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SCHEMA + type))
                .toList()
                .size();
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(PUBLISHED.get(path).body());
    }

    @Test
    void theFeedHasEveryClaimAndReviewWithWhatIsRequiredAndRecommended() {
        Graph feed = graph(PUBLISHED.get("/claims.jsonld").body());

        assertThat(findings(feed)).isEmpty();
        assertThat(count(feed, "ClaimReview")).isEqualTo(PUBLISHED.count("cq:Assessment"));
        assertThat(count(feed, "Quotation")).isEqualTo(asserted());
    }

    private static int asserted() {
        return PUBLISHED
                        .ask(
                                "SELECT ?s { ?s a <https://w3id.org/communique/ns#Statement> ;"
                                        + " <https://w3id.org/communique/ns#actuality>"
                                        + " <https://w3id.org/communique/code/actuality/asserted> }",
                                "Accept",
                                "text/csv")
                        .body()
                        .lines()
                        .toList()
                        .size()
                - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/statement/wang-wenbin-2022-01-06",
                "/id/proposition/external-instigation",
                "/id/assessment/polygraph-info-xi-unsubstantiated"
            })
    void aPageHasItsMarkup(String path) {
        Matcher script = SCRIPT.matcher(PUBLISHED.get(path + ".html").body());

        assertThat(script.find()).isTrue();
        Graph markup = graph(script.group(1));
        assertThat(findings(markup)).isEmpty();
        assertThat(markup.contains(
                        NodeFactory.createURI("https://w3id.org/communique" + path), RDF.type.asNode(), Node.ANY))
                .isTrue();
    }

    @Test
    void aVerdictIsInItsAuthorsWords() throws IOException {
        JsonNode review = json("/claims.jsonld").at("/dataFeedElement/2/item");

        assertThat(review.at("/@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Unsubstantiated");
        assertThat(review.at("/author/name").asText()).isEqualTo("Polygraph.info");
        assertThat(review.at("/url").asText()).startsWith("https://www.polygraph.info/");
    }

    @Test
    void aDocumentsReportsAreAnnotationsOfItsText() throws IOException {
        JsonNode page = json("/annotations/001_8fba14ac2590a363");

        assertThat(page.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.path("items")).hasSize(page.at("/partOf/total").asInt()).isNotEmpty();
        assertThat(page.path("items")).allSatisfy(item -> {
            assertThat(item.path("id").asText()).startsWith("https://w3id.org/communique/id/report/");
            assertThat(item.path("target"))
                    .isNotEmpty()
                    .allSatisfy(target -> assertThat(target.at("/selector/type").asText())
                            .isIn("TextPositionSelector", "TextQuoteSelector"));
            assertThat(item.at("/target/0/selector/start").asLong())
                    .isLessThan(item.at("/target/0/selector/end").asLong());
            assertThat(item.at("/body/1/value").asText()).contains(" said ");
        });
        assertThat(PUBLISHED.get("/annotations/nothing").statusCode()).isEqualTo(404);
    }

    /** Terms of the context that the W3C publishes (w3c/web-annotation, jsonld/anno.jsonld): what is none of them is dropped. */
    private static final Set<String> ANNOTATION_TERMS =
            Set.of(("@context id type body target source selector motivation purpose items partOf format "
                            + "language value start end exact label total startIndex")
                    .split(" "));

    private static final Set<String> ANNOTATION_TYPES =
            Set.of(("AnnotationPage AnnotationCollection Annotation SpecificResource TextualBody "
                            + "TextPositionSelector TextQuoteSelector")
                    .split(" "));

    private static final Set<String> MOTIVATIONS = Set.of("identifying", "describing", "tagging");

    @Test
    void everyKeyOfAnAnnotationIsATermOfItsContext() throws IOException {
        assertTerms(json("/annotations/001_8fba14ac2590a363"));
    }

    private static void assertTerms(JsonNode node) {
        node.properties().forEach(member -> {
            assertThat(ANNOTATION_TERMS).contains(member.getKey());
            switch (member.getKey()) {
                case "type" ->
                    assertThat(ANNOTATION_TYPES).contains(member.getValue().asText());
                case "motivation", "purpose" ->
                    assertThat(MOTIVATIONS).contains(member.getValue().asText());
                default -> {}
            }
        });
        node.forEach(MarkupTest::assertTerms);
    }
}
