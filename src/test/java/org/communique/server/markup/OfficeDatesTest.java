package org.communique.server.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of an office in QuickStatements, where one graph is both the dataset and Wikidata. */
class OfficeDatesTest {

    private static final String TERM = """
            PREFIX cq: <https://w3id.org/communique/ns#> PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <http://schema.org/>
            PREFIX wd: <http://www.wikidata.org/entity/> PREFIX p: <http://www.wikidata.org/prop/>
            PREFIX ps: <http://www.wikidata.org/prop/statement/>
            <term> org:member [ owl:sameAs wd:Q1 ] ; cq:post [ owl:sameAs wd:Q2 ] ;
              prov:hadPrimarySource [ oa:hasSource [ schema:url <https://news.example/a> ] ] .
            """;

    private static String lines(String more, String item) {
        Graph graph = RDFParser.fromString(TERM + more, Lang.TURTLE)
                .base("https://example.org/")
                .toGraph();
        String query = QuickStatements.query().toString().replaceFirst("SERVICE\\s*<[^>]*>", "");
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            return QuickStatements.of(execution.select(), item);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        2019-03-20/..         | P580 +2019-03-20T00:00:00Z/11
        2019-03/2021          | P580 +2019-03-00T00:00:00Z/10 P582 +2021-00-00T00:00:00Z/9
        ../2022-01-05         | P582 +2022-01-05T00:00:00Z/11
        2019~/2022-01-05?     | ''
        2021                  | ''
        """)
    void aDateIsAsExactAsItIsKnown(String during, String dates) {
        String line = lines("<term> cq:during \"%s\" .".formatted(during), "");

        assertThat(line.replace('\t', ' '))
                .isEqualTo("Q1 P39 Q2 " + (dates.isEmpty() ? "" : dates + " ") + "S854 \"https://news.example/a\"\n");
    }

    @Test
    void aDateThatIsNotOnlyFromArticlesIsLeftOut() {
        String line = lines("<term> cq:during \"2019/..\" ; prov:hadPrimarySource [ a cq:Citation ] .", "");

        assertThat(line).isEqualTo("Q1\tP39\tQ2\tS854\t\"https://news.example/a\"\n");
    }

    @Test
    void anOfficeThatWikidataHasAndAnotherItemAreNotListed() {
        assertThat(lines("wd:Q1 p:P39 [ ps:P39 wd:Q2 ] .", "")).isEmpty();
        assertThat(lines("", "Q12")).isEmpty();
        assertThat(lines("", "Q1")).startsWith("Q1\t");
    }
}
