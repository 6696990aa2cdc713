package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Patience;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteQuery;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.plan.FederationReport;
import org.communique.federation.plan.FederationReport.Call.Answered;
import org.communique.federation.snapshot.SnapshotRefresher;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.federation.snapshot.WikidataSnapshot.Difference;
import org.communique.server.SnapshotServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataSnapshotTest {

    private static final Path FOLDER = Path.of("material", "wikidata");
    private static final String MEMBERS = "SELECT ?since { SERVICE <https://query.wikidata.org/sparql> {"
            + " wd:Q794 p:P463 ?m . ?m ps:P463 wd:Q485207 ; pq:P580 ?since } }";

    private final WikidataSnapshot snapshot = WikidataSnapshot.in(FOLDER).orElseThrow();

    @Test
    void everyFactComesFromWikidataOrIsMarkedAsUnverified() {
        assertThat(snapshot.facts().size()).isEqualTo(1_295);
        assertThat(snapshot.unverified().size()).isEqualTo(1_120);
        assertThat(snapshot.facts().stream().filter(snapshot.unverified()::contains))
                .isEmpty();
    }

    @Test
    void aFolderWithoutOneHasNone(@TempDir Path empty) {
        assertThat(WikidataSnapshot.in(empty)).isEmpty();
    }

    @Test
    void aReleaseGetsItAsANamedGraphWithoutWhatIsUnverified() {
        DatasetGraph release = DatasetGraphFactory.create();
        snapshot.write(StreamRDFLib.dataset(release), "https://example.org/");
        Node graph = NodeFactory.createURI("https://example.org/graph/wikidata");
        Graph written = release.getGraph(graph);
        assertThat(release.listGraphNodes()).toIterable().containsExactly(graph);
        assertThat(release.getDefaultGraph().isEmpty()).isTrue();
        assertThat(snapshot.facts().stream()).allMatch(written::contains);
        assertThat(snapshot.unverified().stream()).noneMatch(written::contains);
        assertThat(written.stream().filter(triple -> triple.getSubject().equals(graph)))
                .extracting(triple -> triple.getPredicate().getLocalName())
                .contains("source", "license", "created");
        assertThat(written.stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void offlineTheReportNamesTheSnapshot() {
        DatasetGraph local = DatasetGraphFactory.create();
        try (SnapshotServer server = SnapshotServer.start(snapshot)) {
            server.federation().install(local);
            FederationReport report = FederationReport.begin(local.getContext());
            assertThat(Links.rows(local, MEMBERS)).hasSize(1);
            assertThat(report.calls()).containsExactly(new Answered(Wikidata.ENDPOINT, 1, 1, Answer.Origin.SNAPSHOT));
            assertThat(report.header()).isEqualTo("complete; calls=1; from=snapshot");
            assertThat(report.notes()).singleElement().asString().contains("was not asked");
        }
    }

    @Test
    void offlineTheLabelServiceIsExplainedAlsoInsideWikidatasOwn() {
        DatasetGraph local = DatasetGraphFactory.create();
        try (SnapshotServer server = SnapshotServer.start(snapshot)) {
            server.federation().install(local);
            String label = "SERVICE <http://wikiba.se/ontology#label> { <http://www.bigdata.com/rdf#serviceParam>"
                    + " <http://wikiba.se/ontology#language> \"en\" }";
            for (String place : List.of(label, "SERVICE <" + Wikidata.ENDPOINT + "> { ?item ?p ?o " + label + " }")) {
                assertThatThrownBy(() -> Links.rows(local, "SELECT * { " + place + " }"))
                        .isInstanceOf(QueryDeniedException.class)
                        .hasMessageContainingAll("The snapshot", "does not have it", "rdfs:label");
            }
        }
    }

    @Test
    void offlineNoOtherEndpointIsThereAndTheSnapshotAsksNobody() {
        DatasetGraph local = DatasetGraphFactory.create();
        try (SnapshotServer server = SnapshotServer.start(snapshot);
                ConnectionCounter counter = new ConnectionCounter()) {
            server.federation().install(local);
            String other = "SERVICE <http://127.0.0.1:" + counter.port() + "/> { ?s ?p ?o }";
            assertThatThrownBy(() -> Links.rows(local, "SELECT * { " + other + " }"))
                    .isInstanceOf(QueryDeniedException.class)
                    .hasMessageContaining("<https://query.wikidata.org/sparql>");
            Endpoint behind = Federation.offline(Wikidata.ENDPOINT, server.endpoint())
                    .endpoint(Wikidata.ENDPOINT)
                    .orElseThrow();
            assertThatThrownBy(() -> behind.select(new RemoteQuery(
                            Wikidata.ENDPOINT, "SELECT * { " + other + " }", Patience.of(Duration.ofSeconds(5)))))
                    .isInstanceOf(RemoteFailure.class);
            assertThat(counter.sinceLast()).isZero();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aRefreshTellsWhatChangesAndWritesTheSameShape(@TempDir Path folder) throws IOException {
        DatasetGraph now = snapshot.dataset();
        now.getDefaultGraph().add(label("Islamic Republic of Iran"));
        now.getDefaultGraph().delete(label("Iran"));
        try (StandInWikidata wikidata = new StandInWikidata(now)) {
            Endpoint endpoint = Federation.live("you@example.org")
                    .allow(Wikidata.ENDPOINT, wikidata.uri())
                    .privateMirrors()
                    .limits(Limits.usual().withBurst(100))
                    .build()
                    .endpoint(Wikidata.ENDPOINT)
                    .orElseThrow();
            Graph facts = new SnapshotRefresher(endpoint, Limits.usual()).read(List.of("Q794", "Q485207", "Q200881"));
            Difference difference = snapshot.difference(facts);
            assertThat(difference.added())
                    .containsExactly(
                            "<http://www.wikidata.org/entity/Q794> <http://www.w3.org/2000/01/rdf-schema#label>"
                                    + " \"Islamic Republic of Iran\"@en .");
            assertThat(difference.removed()).anyMatch(line -> line.endsWith("\"Iran\"@en ."));
            assertThat(wikidata.requests()).hasSizeLessThan(10);

            WikidataSnapshot.write(folder, facts, LocalDate.of(2026, 11, 22));
            WikidataSnapshot refreshed = WikidataSnapshot.in(folder).orElseThrow();
            assertThat(refreshed.difference(facts)).isEqualTo(new Difference(List.of(), List.of()));
            assertThat(refreshed.unverified().isEmpty()).isTrue();
            assertThat(Files.readString(folder.resolve("about.ttl"))).contains("\"2026-11-22\"^^xsd:date");
            assertThat(refreshed.facts().contains(label("Islamic Republic of Iran")))
                    .isTrue();
        }
    }

    private static Triple label(String text) {
        return Triple.create(
                NodeFactory.createURI(Wikidata.ENTITY + "Q794"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang(text, "en"));
    }
}
