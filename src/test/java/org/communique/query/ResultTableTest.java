package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.query.ResultTable.Format;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private final ResultTable table =
            new ResultTable(Map.of("x", "https://example.org/", "actor", "https://example.org/id/actor/"));

    @Test
    void aTableHasAlignedColumnsAndShortIris() {
        assertThat(written(Format.TABLE)).isEqualTo("""
                        who         words
                        ----------  ---------------
                        actor:xi    no “colour” 😀 x
                        x:id/other
                        """);
    }

    @Test
    void csvAndJsonAreTheOnesOfSparql() {
        assertThat(written(Format.CSV)).startsWith("who,words\r\nhttps://example.org/id/actor/xi,\"no “colour”");
        assertThat(written(Format.JSON)).contains("\"vars\": [ \"who\" , \"words\" ]", "\"xml:lang\": \"en\"");
    }

    @Test
    void aLongValueIsClippedBetweenCharacters() {
        assertThat(table.shown(NodeFactory.createLiteralString("😀".repeat(200))))
                .hasSize(99 * 2 + 1)
                .endsWith("…");
    }

    private String written(Format format) {
        String query = """
                SELECT ?who ?words { VALUES (?who ?words) {
                  (<https://example.org/id/actor/xi> "no “colour” 😀\\nx"@en)
                  (<https://example.org/id/other> UNDEF) } }
                """;
        try (QueryExec execution =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(table.write(execution.select(), format, out)).isEqualTo(2);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
