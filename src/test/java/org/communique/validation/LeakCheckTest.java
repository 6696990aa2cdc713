package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {

    private static final LeakCheck CHECK = new LeakCheck();
    private static final String REIFIED = """
            PREFIX : <https://example.org/id/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            :foreign-paid rdf:reifies <<( :abroad :paidFor :strike )>> .
            """;

    static List<Path> leaks() {
        return Examples.files("leaks");
    }

    @Test
    void theWorldOfTheExamplesLeaksNothing() {
        assertThat(CHECK.findings(Examples.world())).isEmpty();
    }

    /** The dumps without graphs: what a claim's graph would keep apart stands together there. */
    @ParameterizedTest
    @ValueSource(strings = {"dataset.nt", "dataset.ttl", "dataset.rdf"})
    void theReleaseLeaksNothing(String dump) {
        assertThat(CHECK.findings(RDFDataMgr.loadGraph("rdf/" + dump))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void aLeakIsFound(Path example) {
        assertThat(CHECK.findings(Examples.with(Examples.world(), example)))
                .as(example.toString())
                .isNotEmpty()
                .extracting(Finding::shape)
                .contains(Examples.expected(example));
    }

    @Test
    void everyLeakHasAnExample() {
        assertThat(leaks().stream().map(Examples::expected).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        CHECK.leaks().stream().map(leak -> "leak:" + leak).toList());
    }

    @Test
    void aTripleTermThatAPropositionReifiesIsNoLeakAndStaysNoneInATriplesDump() {
        Graph world = Examples.world();
        RDFParser.fromString(REIFIED, Lang.TURTLE).parse(world);

        assertThat(CHECK.findings(world)).isEmpty();
        for (Lang lang : List.of(Lang.NTRIPLES, Lang.TURTLE)) {
            assertThat(CHECK.findings(reread(world, lang))).as(lang.getName()).isEmpty();
        }
    }

    @Test
    void aClaimAssertedInAGraphOfItsOwnLeaksInTheUnion() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Node readings = NodeFactory.createURI("https://example.org/graph/readings");
        Node claims = NodeFactory.createURI("https://example.org/graph/claims");
        RDFParser.fromString(REIFIED, Lang.TURTLE).parse(dataset.getGraph(readings));
        dataset.getGraph(claims)
                .add(
                        NodeFactory.createURI("https://example.org/id/abroad"),
                        NodeFactory.createURI("https://example.org/id/paidFor"),
                        NodeFactory.createURI("https://example.org/id/strike"));

        assertThat(CHECK.findings(dataset.getGraph(readings))).isEmpty();
        assertThat(CHECK.findings(dataset.getGraph(claims))).isEmpty();
        assertThat(CHECK.findings(dataset.getUnionGraph()))
                .extracting(Finding::shape)
                .containsExactly("leak:reified-triple-asserted");
    }

    @Test
    void theMessageSaysWhatIsAskedForAndTheFocusWhatBreaksIt() {
        Path example = Path.of("ontology", "examples", "leaks", "alleged-event-as-fact-typed.ttl");

        assertThat(CHECK.findings(Examples.with(Examples.world(), example)))
                .extracting(Finding::toString)
                .containsExactly("https://example.org/id/bribery: An event that is only alleged is neither typed as an"
                        + " event of other vocabularies nor part of a derived shortcut. (http://schema.org/Event)");
    }

    private static Graph reread(Graph graph, Lang lang) {
        String text = RDFWriter.source(graph).lang(lang).asString();
        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(again);
        return again;
    }
}
