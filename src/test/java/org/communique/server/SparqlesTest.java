package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.federation.Federation;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The tasks of SPARQLES, the observatory of public endpoints, by their names and through the client that it uses too:
 * 24 features of SPARQL 1.0, 18 of SPARQL 1.1, 20 of performance, and its four ways to discover a dataset.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlesTest {

    private static final String PREFIXES = """
        PREFIX cq: <https://w3id.org/communique/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    private static final String SITEMAP = "http://sw.deri.org/2007/07/sitemapextension/scschema.xsd";
    private static final String DESCRIPTIONS =
            "application/rdf+xml, application/x-turtle, application/rdf+n3, application/xml, text/turtle, text/rdf,"
                    + " text/plain;q=0.1";

    private final SnapshotServer wikidata = SnapshotServer.start(
            WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow());
    private final Published federating = new Published(ServerSettings.standard(), asking(wikidata.federation()));
    private final Published alone = new Published();

    /**
     * @param name the file that SPARQLES keeps it in
     * @param expected {@code true}, {@code false}, {@code some}, {@code none} or a number of rows
     */
    record Task(String name, String expected, String query) {

        static Task of(String line) {
            String[] cells = line.split("\t", 3);
            return new Task(cells[0], cells[1], PREFIXES + cells[2]);
        }

        boolean isPerformance() {
            return name.endsWith(".txt");
        }
    }

    private static RemoteAccess asking(Federation federation) {
        return new RemoteAccess(federation, federation);
    }

    @AfterAll
    void close() {
        alone.close();
        federating.close();
        wikidata.close();
    }

    static List<Task> tasks() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/conformance/sparqles.tsv"))) {
            return lines.skip(1).map(Task::of).toList();
        }
    }

    @Test
    void everyTaskOfTheSuiteIsHereOnce() throws IOException {
        assertThat(tasks()).extracting(Task::name).doesNotHaveDuplicates();
        assertThat(tasks())
                .filteredOn(task -> task.name().startsWith("sparql10/"))
                .hasSize(24);
        assertThat(tasks())
                .filteredOn(task -> task.name().startsWith("sparql11/"))
                .hasSize(18);
        assertThat(tasks()).filteredOn(Task::isPerformance).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aServerThatMayAskWikidataAnswersEachTask(Task task) {
        assertThat(answer(federating, task)).as(task.name()).isEqualTo(task.expected());
    }

    @Test
    void aServerThatAsksNobodyRefusesTheTaskOfServiceAndAnswersTheOthers() throws IOException {
        for (Task task : tasks()) {
            int status = alone.get(Served.asked(task.query())).statusCode();
            assertThat(status).as(task.name()).isEqualTo(task.name().contains("[SERVICE]") ? 422 : 200);
        }
    }

    private static String answer(Published server, Task task) {
        Query query = QueryFactory.create(task.query());
        try (QueryExecHTTP asked =
                QueryExecHTTP.service(server.address("/sparql")).query(query).build()) {
            if (query.isAskType()) {
                return Boolean.toString(asked.ask());
            }
            if (query.isConstructType()) {
                return asked.construct().isEmpty() ? "none" : "some";
            }
            return counted(asked.select(), task.expected());
        }
    }

    private static String counted(RowSet rows, String expected) {
        long number = rows.stream().count();
        return expected.equals("some") || number == 0 ? (number == 0 ? "none" : "some") : Long.toString(number);
    }

    /** Robots lead to a sitemap, and that to the endpoint by the address at which it is asked. */
    @Test
    void theSitemapThatTheRobotsNameLeadsToTheEndpoint() throws Exception {
        String robots = alone.get("/robots.txt").body();
        assertThat(robots.lines()).noneMatch("Disallow: /sparql"::equals);
        String sitemap = robots.lines()
                .filter(line -> line.startsWith("Sitemap:"))
                .map(line -> line.substring("Sitemap:".length()).strip())
                .filter(address -> address.contains("semantic"))
                .findFirst()
                .orElseThrow();
        Document document = xml(alone.get(sitemap).body());
        assertThat(text(document.getElementsByTagNameNS(SITEMAP, "sparqlEndpointLocation")))
                .isEqualTo(alone.address("/sparql"));
        assertThat(text(document.getElementsByTagNameNS(SITEMAP, "datasetURI"))).startsWith("https://w3id.org/");
    }

    private static String text(NodeList elements) {
        assertThat(elements.getLength()).isEqualTo(1);
        return elements.item(0).getTextContent();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Asked with the header that SPARQLES sends, which prefers RDF/XML and names types that nobody registered. */
    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/.well-known/void"})
    void theEndpointAndTheWellKnownPlaceGiveADescription(String path) {
        HttpResponse<String> answer = alone.get(path, "Accept", DESCRIPTIONS);

        assertThat(answer.statusCode()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type.replaceAll(";.*", "")))
                .parse(graph);
        assertThat(graph.stream().map(triple -> triple.getPredicate().getURI()))
                .anyMatch(property -> property.startsWith("http://rdfs.org/ns/void#"));
    }

    /** The dataset tells the address that it is published at; a copy that is served elsewhere says the same. */
    @Test
    void theEndpointKnowsItself() {
        String query = "SELECT DISTINCT * { ?dataset a <http://rdfs.org/ns/void#Dataset> ;"
                + " <http://rdfs.org/ns/void#sparqlEndpoint> <https://w3id.org/communique/sparql> ; ?p ?o }";

        assertThat(answer(alone, new Task("query-self", "some", query))).isEqualTo("some");
    }
}
