package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.federation.Federation;
import org.communique.federation.plan.FederationReport;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored questions that need Wikidata, at a server without a network: a second server answers for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederatedQuestionsTest {

    private static final String QUESTION = "/queries/how-old-were-the-speakers";

    private final SnapshotServer wikidata = SnapshotServer.start(
            WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow());
    private final Published published =
            new Published(Served.settings(), new RemoteAccess(Federation.none(), wikidata.federation()));

    @AfterAll
    void close() {
        published.close();
        wikidata.close();
    }

    static List<StoredQuery> federated() {
        return QueryCatalogue.in(Path.of("queries")).queries().stream()
                .filter(query -> query.federates().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("federated")
    void itIsAnsweredByTheExpectedTable(StoredQuery query) throws IOException {
        var answer = published.get("/queries/" + query.name() + "?format=csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().replace("\r\n", "\n"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/queries", query.name() + ".csv")));
        assertThat(answer.headers().firstValue(FederationReport.HEADER))
                .hasValueSatisfying(header -> assertThat(header).endsWith("; from=snapshot"));
    }

    @Test
    void itsPageSaysThatTheSnapshotAnswered() {
        assertThat(published.get(QUESTION, "Accept", Published.HTML).body())
                .contains("<table id=\"answer\"", "role=\"alert\"", "was not asked: the dataset's snapshot");
    }

    @Test
    void aVisitorsOwnServiceStaysRefused() {
        var answer =
                published.get(Served.asked("SELECT * { SERVICE <https://query.wikidata.org/sparql> { ?s ?p ?o } }"));
        assertThat(answer.statusCode()).isEqualTo(422);
    }
}
