package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.query.QueryCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Other people's clients join our endpoint with Wikidata's, in whose place the snapshot's server stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoiningClientsTest {

    private static final Path COMUNICA = Path.of("src/conformance/clients/node_modules/.bin/comunica-sparql");
    private static final String HERE = Wikidata.PREFIXES + "PREFIX cq: <https://w3id.org/communique/ns#>\n";
    private static final String OURS = "?person a schema:Person ; owl:sameAs ?item .";
    private static final String THEIRS = "?item wdt:P27 ?country .";

    private final WikidataSnapshot snapshot =
            WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow();
    private final SnapshotServer wikidata = SnapshotServer.start(snapshot);
    private final CommuniqueServer server = CommuniqueServer.start(
            Path.of("rdf"),
            QueryCatalogue.in(Path.of("queries")),
            ServerSettings.standard().withPort(0).withRequestsPerMinute(10_000));
    private final String endpoint = server.address().resolve("sparql").toString();

    @AfterAll
    void close() {
        server.close();
        wikidata.close();
    }

    private static List<String> rows(DatasetGraph dataset, String query, String column) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            TreeSet<String> values = new TreeSet<>();
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> values.add(text(row.get(column))));
            return List.copyOf(values);
        }
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private List<String> citizenshipsByJena() {
        String query = HERE
                + "SELECT DISTINCT ?country { SERVICE <%s> { %s } SERVICE <%s> { %s } }"
                        .formatted(endpoint, OURS, wikidata.endpoint(), THEIRS);
        return rows(DatasetGraphFactory.empty(), query, "country");
    }

    @Test
    void jenaJoinsThePeopleOfOneWithTheCitizenshipsOfTheOther() {
        assertThat(citizenshipsByJena())
                .hasSizeGreaterThan(3)
                .contains(Wikidata.ENTITY + "Q232", Wikidata.ENTITY + "Q159")
                .allMatch(country -> country.startsWith(Wikidata.ENTITY));
    }

    @Test
    @Tag("clients")
    void comunicaJoinsTheSame() throws IOException, InterruptedException {
        String query = HERE + "SELECT DISTINCT ?country { %s %s }".formatted(OURS, THEIRS);
        Process comunica = new ProcessBuilder(
                        COMUNICA.toString(),
                        "sparql@" + endpoint,
                        "sparql@" + wikidata.endpoint(),
                        "-q",
                        query,
                        "-t",
                        "text/csv")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String csv = new String(comunica.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(comunica.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(csv.lines()
                        .skip(1)
                        .map(line -> line.strip().replaceAll("[<>]", ""))
                        .filter(line -> !line.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(citizenshipsByJena());
    }

    /** The documented query, at an engine that has Wikidata's data and asks ours. */
    @Test
    void theDocumentedQueryAtWikidatasSideFindsWhatPresidentsSaid() throws IOException {
        Matcher example = Pattern.compile("((?: {4}PREFIX.*\n)+\n {4}# What presidents(?: {4}.*\n|.*\n)*? {4}}\n)")
                .matcher(Files.readString(Path.of("docs", "federation.md")));
        assertThat(example.find()).isTrue();
        String query = example.group(1).replace("https://ENDPOINT/sparql", endpoint);
        assertThat(rows(snapshot.dataset(), query, "summary")).hasSizeGreaterThan(3);
    }
}
