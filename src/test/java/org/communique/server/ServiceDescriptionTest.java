package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint's description has what SIB's shapes ask for, of a server that federates too. */
class ServiceDescriptionTest {

    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("conformance/service-description.ttl"));

    private static Graph description;

    @BeforeAll
    static void ask() {
        try (Published published = new Published()) {
            description = published.graph("/sparql");
        }
    }

    private static List<String> findings(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .map(ReportEntry::toString)
                .toList();
    }

    @Test
    void itConforms() {
        assertThat(findings(description)).isEmpty();
    }

    @Test
    void thatOfAServerThatMayAskOthersConformsToo() {
        try (SnapshotServer wikidata = SnapshotServer.start(
                        WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow());
                Published federating = new Published(
                        ServerSettings.standard(), new RemoteAccess(wikidata.federation(), wikidata.federation()))) {
            Graph graph = federating.graph("/sparql");
            assertThat(graph.contains(
                            Node.ANY,
                            NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
                            NodeFactory.createURI("https://query.wikidata.org/sparql")))
                    .isTrue();
            assertThat(findings(graph)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/ns/sparql-service-description#endpoint",
                "http://www.w3.org/ns/sparql-service-description#resultFormat",
                "http://www.w3.org/ns/sparql-service-description#supportedLanguage",
                "http://www.w3.org/ns/sparql-service-description#namedGraph",
                "http://www.w3.org/ns/sparql-service-description#name",
                "http://www.w3.org/ns/sparql-service-description#graph",
                "http://purl.org/dc/terms/issued",
                "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
                "http://rdfs.org/ns/void#class",
                "http://rdfs.org/ns/void#property",
                "http://rdfs.org/ns/void#linkPredicate",
                "http://rdfs.org/ns/void#subjectsTarget",
                "http://rdfs.org/ns/void#objectsTarget"
            })
    void aDescriptionWithoutWhatIsDemandedIsFoundOut(String property) {
        Graph less = GraphFactory.createDefaultGraph();
        description.stream()
                .filter(triple -> !triple.getPredicate().getURI().equals(property))
                .forEach(less::add);

        assertThat(findings(less)).isNotEmpty();
    }
}
