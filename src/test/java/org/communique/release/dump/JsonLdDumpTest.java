package org.communique.release.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.communique.release.ReleaseWriter;
import org.communique.release.Small;
import org.communique.release.rdf.SortedQuads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLdDumpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final JsonNode context = read("/release/context.jsonld");

    @Test
    void underARichContextItParsesBackToTheSameDataset() {
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFDataMgr.read(parsed, written().toString());

        assertThat(IsoMatcher.isomorphic(parsed, Small.dataset())).isTrue();
    }

    @Test
    void theContextsShortWordsAreUsed() throws IOException {
        JsonNode graphs = JSON.readTree(written().toFile()).get("graph");

        JsonNode statement = thing(graphs, "id/statement/wang-1");
        assertThat(statement.get("type").toString()).contains("\"Statement\"");
        assertThat(statement.get("speaker").asText()).isEqualTo("id/actor/wang");
        assertThat(statement.get("earliest").asText()).isEqualTo("2022-01-07");
        assertThat(statement.get("label").get("en").asText()).isEqualTo("Wang Wenbin, 2022-01-07");
        assertThat(thing(graphs, "id/report/a1-r1").get("mode").asText()).isEqualTo("direct");
    }

    @Test
    void aCodeThatIsAlsoATermIsWrittenInFull() throws IOException {
        JsonNode graphs = JSON.readTree(written().toFile()).get("graph");

        assertThat(thing(graphs, "id/event/unrest").get("eventType").asText())
                .isEqualTo("https://w3id.org/communique/code/event-type/unrest");
    }

    @Test
    void aCodeThatItsTermSaysAnewIsWrittenAsItself() throws IOException {
        JsonNode graphs = JSON.readTree(written().toFile()).get("graph");

        assertThat(thing(graphs, "id/stance/wang-1-instigation")
                        .get("certainty")
                        .asText())
                .isEqualTo("implied");
    }

    @Test
    void aTermWithAContextOfAnotherKindIsLeftAlone() throws IOException {
        JsonNode graphs = JSON.readTree(written().toFile()).get("graph");

        assertThat(thing(graphs, "id/assessment/herald-1").has("cq:verdict")).isTrue();
    }

    @Test
    void aContextThatChangesUnnamedThingsIsNotUsed() throws IOException {
        assertThat(JsonLdContext.parse(
                        JSON.readTree("{\"@context\": {\"@vocab\": \"http://e/\"}}"), Small.DESCRIPTION.base()))
                .isEmpty();
        assertThat(JsonLdContext.parse(JSON.readTree("{\"@context\": \"http://e/c\"}"), Small.DESCRIPTION.base()))
                .isEmpty();
    }

    private Path written() {
        Small.writeTo(folder);
        Path file = folder.resolve("rich.jsonld");
        JsonLdContext rich =
                JsonLdContext.parse(context, Small.DESCRIPTION.base()).orElseThrow();
        try (SortedQuads quads = new SortedQuads(folder.resolve(ReleaseWriter.DATASET));
                JsonLdDump dump = new JsonLdDump(file, rich)) {
            quads.forEachByGraph(dump);
        }
        return file;
    }

    private static JsonNode thing(JsonNode graphs, String id) {
        for (JsonNode graph : graphs) {
            for (JsonNode thing : graph.get("graph")) {
                if (thing.get("id").asText().equals(id) && thing.has("type")) {
                    return thing;
                }
            }
        }
        throw new AssertionError(id + " is in no graph");
    }

    private static JsonNode read(String resource) {
        try {
            return JSON.readTree(JsonLdDumpTest.class.getResourceAsStream(resource));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
