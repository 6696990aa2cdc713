package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Happening;
import org.communique.dossier.Naming;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemes of codes are whole, and all that the curated record chooses from is in them. */
class CodesTest {

    private static final Path FOLDER = Path.of("ontology");
    private static final Pattern TERM = Pattern.compile("\\bcq:(\\w+)|ns#(\\w+)");
    private static final Graph TERMS = Ontology.terms();
    private static final Graph CODES = Ontology.codes();

    static Stream<Node> concepts() {
        return CODES.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).map(Triple::getSubject);
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void everyCodeIsDefinedInItsScheme(Node code) {
        for (Property property : List.of(SKOS.prefLabel, RDFS.label, SKOS.definition)) {
            assertThat(CODES.find(code, property.asNode(), Node.ANY).toList()).hasSize(1);
        }
        Node scheme = CODES.find(code, SKOS.inScheme.asNode(), Node.ANY).next().getObject();
        assertThat(code.getURI()).startsWith(scheme.getURI() + "/");
        assertThat(CODES.contains(scheme, DCTerms.title.asNode(), Node.ANY)).isTrue();
    }

    @Test
    void everySchemeHasAConstantAndEveryConstantAScheme() {
        assertThat(Arrays.stream(CodeScheme.values())
                        .map(scheme -> scheme.scheme().getURI()))
                .containsExactlyInAnyOrderElementsOf(
                        CODES.stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                                .map(triple -> triple.getSubject().getURI())
                                .toList());
    }

    @Test
    void everyChoiceOfTheCuratedRecordIsACode() {
        assertAllCodes(CodeScheme.POSITION, Statement.Position.values());
        assertAllCodes(CodeScheme.CERTAINTY, Statement.Certainty.values());
        assertAllCodes(CodeScheme.DATE_BASIS, Statement.DateBasis.values());
        assertAllCodes(CodeScheme.MODE, Report.Mode.values());
        assertAllCodes(CodeScheme.LEVEL, DatasetDescription.Trust.values());
        assertAllCodes(CodeScheme.ACTUALITY, Statement.Actuality.values());
        assertAllCodes(CodeScheme.CLARITY, Report.Clarity.values());
        assertAllCodes(CodeScheme.RELATION, Happening.Relation.Kind.values());
        assertAllCodes(CodeScheme.MATCH, Naming.Match.values());
    }

    private static void assertAllCodes(CodeScheme scheme, Enum<?>[] choices) {
        for (Enum<?> choice : choices) {
            assertThat(CODES.contains(
                            scheme.code(choice).asNode(),
                            SKOS.inScheme.asNode(),
                            scheme.scheme().asNode()))
                    .as(scheme.code(choice).toString())
                    .isTrue();
        }
    }
}
