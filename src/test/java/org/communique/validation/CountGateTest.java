package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.validation.CountGate.Limits;
import org.junit.jupiter.api.Test;

class CountGateTest {

    @Test
    void countsWithinTheirLimitsPass() {
        assertThat(findings("Statement", 2, 2)).isEmpty();
        assertThat(findings("Person", 0, 1)).isEmpty();
        assertThat(findings("Membership", 1, 9)).isEmpty();
    }

    @Test
    void tooFewAndTooManyAreFindings() {
        assertThat(findings("Statement", 3, 9))
                .extracting(Finding::toString)
                .containsExactly("https://w3id.org/communique/ns#Statement: Statement: found 2, expected 3 to 9");
        assertThat(findings("Statement", 0, 1)).hasSize(1);
    }

    @Test
    void anUnknownClassIsAFindingThatNamesTheClasses() {
        assertThat(findings("Utterance", 0, 9))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("Utterance is not a class; the classes are Actor, Assessment, ")
                .contains("Statement");
    }

    @Test
    void aNodeCountsOnceWhateverItsOtherTypes() {
        assertThat(findings("Event", 4, 4)).isEmpty();
        assertThat(findings("Occasion", 1, 1)).isEmpty();
    }

    private static List<Finding> findings(String name, int min, int max) {
        return new CountGate(Map.of(name, new Limits(min, max))).findings(CountGateTest::things);
    }

    private static long things(String type) {
        return Examples.world().stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
                .count();
    }
}
