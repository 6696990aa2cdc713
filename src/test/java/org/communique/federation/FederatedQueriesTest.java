package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.query.QueryCatalogue;
import org.communique.query.ResultTable;
import org.communique.query.StoredQuery;
import org.communique.server.SnapshotServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every stored question that needs Wikidata, of the release in {@code rdf/} and the snapshot. {@code mvn test
 * -Dtest=FederatedQueriesTest -Dqueries.write=true} writes the expected tables anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederatedQueriesTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "queries");

    private final WikidataSnapshot snapshot =
            WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow();
    private final SnapshotServer offline = SnapshotServer.start(snapshot);
    private final DatasetGraph release = DatasetGraphFactory.create();

    @BeforeAll
    void loadTheReleaseAsTheServerDoes() {
        RDFParser.source(System.getProperty("queries.dataset", "rdf/dataset.nq"))
                .parse(new StreamRDFWrapper(StreamRDFLib.dataset(release)) {
                    @Override
                    public void quad(Quad quad) {
                        super.triple(quad.asTriple());
                    }
                });
    }

    @AfterAll
    void close() {
        offline.close();
    }

    static List<StoredQuery> federated() {
        return QueryCatalogue.in(Path.of("queries")).queries().stream()
                .filter(query -> query.federates().isPresent())
                .toList();
    }

    @Test
    void thereAreAtLeastTwelveAndEachSaysWhyItNeedsWikidata() {
        assertThat(QueryCatalogue.in(Path.of("queries")).mistakes()).isEmpty();
        assertThat(federated()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(query -> {
            assertThat(query.tags()).contains("federated");
            assertThat(query.federates()).contains(Wikidata.ENDPOINT.toString());
            assertThat(query.description()).startsWith("Why Wikidata: ").endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("federated")
    void itIsPlainSparqlThatNeedsNoFeatureOfOneEngine(StoredQuery query) {
        assertThat(query.parsed().isSelectType()).isTrue();
        assertThat(query.text())
                .doesNotContain("bigdata.com", "hint:", "bd:", "gas:", "wikibase:label", "mwapi", "SILENT", "LATERAL");
    }

    @ParameterizedTest
    @MethodSource("federated")
    void offlineTheAnswerIsTheExpectedTable(StoredQuery query) throws IOException {
        offline.federation().install(release);
        String answer = csv(query);
        Path table = TABLES.resolve(query.name() + ".csv");
        if (Boolean.getBoolean("queries.write")) {
            Files.writeString(table, answer);
        }
        assertThat(answer.lines()).as("more than the head of the table").hasSizeGreaterThan(1);
        assertThat(answer).isEqualTo(Files.readString(table));
    }

    @ParameterizedTest
    @MethodSource("federated")
    void overTheNetworkItIsTheSameWithTwoRequestsAtMost(StoredQuery query) throws IOException {
        try (StandInWikidata wikidata = new StandInWikidata(snapshot.dataset())) {
            Federation.live("https://example.org/contact")
                    .allow(Wikidata.ENDPOINT, wikidata.uri())
                    .privateMirrors()
                    .limits(Limits.usual().withDeadline(Duration.ofSeconds(20)))
                    .build()
                    .install(release);
            assertThat(csv(query)).isEqualTo(Files.readString(TABLES.resolve(query.name() + ".csv")));
            assertThat(wikidata.requests()).hasSizeBetween(1, 2);
        }
    }

    private String csv(StoredQuery query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (QueryExec asked = QueryExec.dataset(release).query(query.parsed()).build()) {
            new ResultTable(Map.of()).write(asked.select(), ResultTable.Format.CSV, bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
