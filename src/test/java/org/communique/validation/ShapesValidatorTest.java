package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesValidatorTest {

    private static final String SHAPE = "https://w3id.org/communique/shape/";
    private static final ShapesValidator QUOTATIONS = ShapesValidator.of(ExcerptPolicy.QUOTATIONS);
    private static final ShapesValidator SNIPPETS = ShapesValidator.of(ExcerptPolicy.SNIPPETS);
    private static final ShapesValidator NONE = ShapesValidator.of(ExcerptPolicy.NONE);

    static List<Path> violations() {
        return Examples.files("violates");
    }

    static Stream<String> shapeFiles() {
        return Ontology.files("shapes/").stream();
    }

    @Test
    void theWorldOfTheExamplesConforms() {
        assertThat(QUOTATIONS.findings(Examples.world())).isEmpty();
        assertThat(SNIPPETS.findings(Examples.worldOfSnippets())).isEmpty();
        assertThat(NONE.findings(Examples.wordlessWorld())).isEmpty();
    }

    @Test
    void theReleaseConforms() {
        assertThat(QUOTATIONS.findings(RDFDataMgr.loadGraph("rdf/dataset.nt"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aViolationIsFoundByItsShapeAndByNoOther(Path example) {
        List<Finding> findings = findings(example);

        assertThat(findings)
                .as(example.toString())
                .isNotEmpty()
                .extracting(finding -> finding.shape().replace(SHAPE, "shape:"))
                .containsOnly(Examples.expected(example));
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).endsWith("."));
    }

    private static List<Finding> findings(Path example) {
        if (Examples.name(example).startsWith("excerpts-none")) {
            return NONE.findings(Examples.with(Examples.wordlessWorld(), example));
        }
        return Examples.name(example).startsWith("excerpts-snippets")
                ? SNIPPETS.findings(Examples.with(Examples.worldOfSnippets(), example))
                : QUOTATIONS.findings(Examples.with(Examples.world(), example));
    }

    @ParameterizedTest
    @MethodSource("shapeFiles")
    void everyShapeHasAnExampleThatConforms(String file) {
        Graph example = Examples.graph(List.of(Path.of("ontology", "examples", "conforms", name(file) + ".ttl")));
        Graph world = Examples.worldOfSnippets();
        Graph typed = Ontology.terms();
        world.find().forEach(typed::add);

        Shape shape = Shapes.parse(Ontology.turtle(List.of(file))).getShape(NodeFactory.createURI(SHAPE + name(file)));
        Set<Node> focusNodes = shape.getTargets().stream()
                .flatMap(target -> target.getFocusNodes(typed).stream())
                .collect(Collectors.toSet());

        assertThat(focusNodes).anyMatch(node -> example.contains(node, Node.ANY, Node.ANY));
    }

    @ParameterizedTest
    @MethodSource("shapeFiles")
    void everyConstraintHasAnExampleThatViolatesIt(String file) {
        Graph shapes = Ontology.turtle(List.of(file));
        Set<String> expected = violations().stream().map(Examples::expected).collect(Collectors.toSet());

        assertThat(shapes.stream(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#message"), Node.ANY)
                        .map(triple -> triple.getSubject().getURI().replace(SHAPE, "shape:"))
                        .filter(shape -> !shape.equals("shape:passage-length")))
                .isSubsetOf(expected);
    }

    @Test
    void aDatasetMayHaveCodesOfItsOwn() {
        Node earthquake = CodeScheme.EVENT_TYPE.code("earthquake").asNode();
        Graph world = Examples.world();
        Node strike = NodeFactory.createURI("https://example.org/id/strike");
        world.remove(strike, Communique.eventType.asNode(), Node.ANY);
        world.add(strike, Communique.eventType.asNode(), earthquake);
        Graph concepts = GraphFactory.createDefaultGraph();
        concepts.add(earthquake, RDF.type.asNode(), SKOS.Concept.asNode());

        assertThat(QUOTATIONS.findings(world)).extracting(Finding::shape).containsExactly(SHAPE + "event-type");
        assertThat(ShapesValidator.of(ExcerptPolicy.QUOTATIONS, concepts).findings(world))
                .isEmpty();
    }

    @Test
    void thePolicyAllAllowsEveryPassage() {
        Path indirect = Path.of("ontology", "examples", "violates", "excerpts-quotations-indirect-content.ttl");

        assertThat(ShapesValidator.of(ExcerptPolicy.ALL).findings(Examples.with(Examples.world(), indirect)))
                .isEmpty();
    }

    @Test
    void aFindingReadsAsOneLine() {
        Graph world = Examples.world();
        world.remove(NodeFactory.createURI("https://example.org/id/almanac"), RDFS.label.asNode(), Node.ANY);

        assertThat(QUOTATIONS.findings(world))
                .extracting(Finding::toString)
                .containsExactly("https://example.org/id/almanac: An outside source has a label."
                        + " (<http://www.w3.org/2000/01/rdf-schema#label>)");
    }

    private static String name(String file) {
        return file.replace("shapes/", "").replace("-sparql", "").replace(".ttl", "");
    }
}
