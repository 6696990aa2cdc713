package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.communique.validation.Examples;
import org.junit.jupiter.api.Test;

class ContextTest {

    @Test
    void whatTheContextCompactsExpandsToTheSameGraph() throws JsonLdError {
        Graph world = Examples.world();

        JsonObject compact = compact(expanded(DatasetGraphFactory.wrap(world)));

        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.fromString(compact.toString(), Lang.JSONLD).parse(again);
        assertThat(again.isIsomorphicWith(world)).isTrue();
    }

    @Test
    void theCodesAreOneDatasetWithTheirContextToo() throws JsonLdError {
        Graph codes = Ontology.codes();

        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.fromString(compact(expanded(DatasetGraphFactory.wrap(codes))).toString(), Lang.JSONLD)
                .parse(again);
        assertThat(again.isIsomorphicWith(codes)).isTrue();
    }

    @Test
    void namedGraphsStayApart() throws JsonLdError {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(NodeFactory.createURI("https://example.org/graph/authority"), Examples.world());
        dataset.addGraph(NodeFactory.createURI("https://example.org/graph/codes"), Ontology.codes());

        DatasetGraph again = DatasetGraphFactory.create();
        RDFParser.fromString(compact(expanded(dataset)).toString(), Lang.JSONLD).parse(again);

        assertThat(IsoMatcher.isomorphic(again, dataset)).isTrue();
    }

    @Test
    void aStatementReadsWithoutPrefixes() throws JsonLdError {
        String compact =
                compact(expanded(DatasetGraphFactory.wrap(Examples.world()))).toString();

        for (String part : List.of(
                "\"type\":\"Statement\"",
                "\"speaker\":\"https://example.org/id/ada-lighter\"",
                "\"speechAct\":\"deny\"",
                "\"position\":\"affirms\"",
                "\"date\":\"2031-03\"",
                "\"earliest\":\"2031-03-01\"",
                "\"summary\":{\"en\":\"Lighter said that nobody abroad was behind the strike.\"}")) {
            assertThat(compact).contains(part);
        }
    }

    private static JsonDocument expanded(DatasetGraph dataset) throws JsonLdError {
        String text = RDFWriter.source(dataset).lang(Lang.JSONLD).asString();
        return JsonDocument.of(
                JsonLd.expand(JsonDocument.of(new StringReader(text))).get());
    }

    private static JsonObject compact(JsonDocument expanded) throws JsonLdError {
        return JsonLd.compact(expanded, JsonDocument.of(new StringReader(Ontology.context())))
                .get();
    }
}
