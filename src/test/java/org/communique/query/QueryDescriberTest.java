package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;

class QueryDescriberTest {

    private final QueryCatalogue catalogue = QueryCatalogue.packed();
    private final DatasetGraph dataset = DatasetGraphFactory.create();

    QueryDescriberTest() {
        new QueryDescriber(URI.create("https://example.org/d/"), StreamRDFLib.dataset(dataset)).describe(catalogue);
    }

    @Test
    void everyStoredQuestionIsListedByAQuery() {
        String list = """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?query ?comment ?select FROM <https://example.org/d/graph/queries> {
                  ?query a sh:SPARQLSelectExecutable ; rdfs:comment ?comment ; sh:select ?select ;
                    sh:prefixes/sh:declare [ sh:prefix "cq" ; sh:namespace ?namespace ] .
                }
                """;
        try (QueryExec execution = QueryExec.dataset(dataset).query(list).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(
                    row -> assertThat(QueryFactory.create(row.get("select").getLiteralLexicalForm())
                                    .isSelectType())
                            .isTrue());
            assertThat(rows.getRowNumber()).isEqualTo(catalogue.queries().size());
        }
    }

    @Test
    void noBlankNodeIsWritten() {
        assertThat(dataset.stream()).isNotEmpty().noneMatch(QueryDescriberTest::hasBlankNode);
    }

    private static boolean hasBlankNode(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank() || isBlank(quad.getGraph());
    }

    private static boolean isBlank(Node node) {
        return node.isBlank();
    }
}
