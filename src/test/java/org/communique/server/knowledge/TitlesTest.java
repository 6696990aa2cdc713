package org.communique.server.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.server.view.Words;
import org.communique.server.view.Words.Form;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private static final String PREFIXES = """
            PREFIX : <https://example.org/>
            PREFIX cq: <https://w3id.org/communique/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            :s a cq:Statement .
            :r a cq:Report ; cq:reports :s ; cq:inDocument :d ; cq:content :p .
            :d rdfs:label "The quay" .
            :p oa:hasSelector [ oa:start 12 ; oa:end 40 ] .
            """;

    private static Words title(String triples) {
        Graph graph = RDFParser.fromString(PREFIXES + triples, Lang.TURTLE).toGraph();
        Knowledge knowledge = Knowledge.of(graph);
        return new Titles(new Reading(knowledge, Names.plain(knowledge)))
                .of(NodeFactory.createURI("https://example.org/s"));
    }

    @Test
    void termsStandInTheOrderOfTheStatementsName() {
        assertThat(title("""
                :s rdfs:label "Greta: quay, harbour, bridge" . :r cq:term "bridge", "harbour", "quay" .
                """)).isEqualTo(new Words(Form.TERMS, "About quay, harbour, bridge"));
    }

    @Test
    void aSingleQuotedWordIsNoQuotationByItself() {
        String quoted = ":r cq:quotation :q . :q oa:hasSelector [ oa:exact \"%s\" ; oa:start 13 ; oa:end 20 ] .";

        assertThat(title(quoted.formatted("rigged") + ":r cq:term \"quay\", \"bridge\", \"harbour\" ."))
                .isEqualTo(new Words(Form.TERMS, "“rigged”; about bridge, harbour, quay"));
        assertThat(title(quoted.formatted("It is rigged"))).isEqualTo(new Words(Form.QUOTATION, "“It is rigged”"));
        assertThat(title(quoted.formatted("反对"))).isEqualTo(new Words(Form.QUOTATION, "“反对”"));
    }

    @Test
    void fewTermsAreToldApartByTheirPlace() {
        assertThat(title(":r cq:term \"quay\" .").text()).isEqualTo("About quay; characters 12–40 of The quay");
        assertThat(title("").text()).isEqualTo("Characters 12–40 of The quay");
    }
}
