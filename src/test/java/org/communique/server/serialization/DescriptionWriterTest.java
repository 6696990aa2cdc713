package org.communique.server.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Descriptions.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionWriterTest {

    private static final String EXAMPLE = "https://example.org/id/";
    private static final Node GRAPH = iri("one");

    private final DescriptionWriter writer = new DescriptionWriter(
            Map.of("ex", EXAMPLE, "rdfs", RDFS.getURI(), "unused", "https://example.org/unused/"));

    @ParameterizedTest
    @ValueSource(strings = {"Turtle", "N-Triples", "TriG", "N-Quads"})
    void oddTermsReadAsTheyWere(String name) {
        Lang language = RDFLanguages.nameToLang(name);
        List<Triple> triples = Stream.concat(oddLiterals(), oddNames())
                .map(object -> Triple.create(iri("thing"), RDFS.seeAlso.asNode(), object))
                .toList();
        List<Quad> quads = RDFLanguages.isQuads(language)
                ? triples.stream().map(triple -> Quad.create(GRAPH, triple)).toList()
                : List.of();
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(written(triples, quads, language), language)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(read);
        assertThat(read.getDefaultGraph().isIsomorphicWith(graph(triples))).isTrue();
        assertThat(read.getGraph(GRAPH).size()).isEqualTo(quads.size());
    }

    private static Stream<Node> oddLiterals() {
        return Stream.concat(
                Stream.of("", "\"", "\\", "\"\"\"", "a\nb\r\tc", "\u0001", "Қасым-Жомарт", "𝄞", "ends in \\")
                        .flatMap(words -> Stream.of(
                                NodeFactory.createLiteralString(words),
                                NodeFactory.createLiteralLang(words, "kk-Cyrl"),
                                typed(words, NodeFactory.getType(EXAMPLE + "odd-type")))),
                Stream.of(
                        typed("1", XSDDatatype.XSDinteger),
                        typed("01", XSDDatatype.XSDinteger),
                        typed("1.0", XSDDatatype.XSDdecimal),
                        typed("1.", XSDDatatype.XSDdecimal),
                        typed("1e0", XSDDatatype.XSDdouble),
                        typed("true", XSDDatatype.XSDboolean),
                        typed("2022-01-06", XSDDatatype.XSDdate)));
    }

    private static Stream<Node> oddNames() {
        return Stream.concat(
                Stream.of(
                                "", "a.b", "a.", ".a", "-a", "a-b", "_", "1", "a:b", "a%20b", "a~b", "Ада", "a'b",
                                "a(b)", "a#", "a#b")
                        .map(DescriptionWriterTest::iri),
                Stream.of(NodeFactory.createURI("urn:example:b"), NodeFactory.createBlankNode("a b")));
    }

    @Test
    void theThingComesFirstAndWhatItIsBeforeWhatIsSaidOfIt() {
        List<Triple> triples = List.of(
                Triple.create(iri("z"), RDFS.label.asNode(), NodeFactory.createLiteralLang("Z", "en")),
                Triple.create(iri("z"), RDFS.seeAlso.asNode(), iri("b")),
                Triple.create(iri("z"), RDF.type.asNode(), iri("Thing")),
                Triple.create(iri("a"), RDFS.seeAlso.asNode(), iri("z")),
                Triple.create(iri("z"), RDFS.seeAlso.asNode(), iri("c")));
        assertThat(written(triples, List.of(), Lang.TURTLE)).isEqualTo("""
                        PREFIX ex: <https://example.org/id/>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

                        ex:z
                            a ex:Thing ;
                            rdfs:label "Z"@en ;
                            rdfs:seeAlso ex:b ,
                                ex:c .

                        ex:a
                            rdfs:seeAlso ex:z .
                        """);
    }

    private String written(List<Triple> triples, List<Quad> quads, Lang language) {
        return new String(writer.written(new Description(triples, quads, false), language), StandardCharsets.UTF_8);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(EXAMPLE + name);
    }

    private static Node typed(String words, RDFDatatype type) {
        return NodeFactory.createLiteralDT(words, type);
    }

    private static Graph graph(List<Triple> triples) {
        Graph graph = GraphMemFactory.createGraphMem2();
        triples.forEach(graph::add);
        return graph;
    }
}
