package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.communique.federation.StandInWikidata;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask Wikidata, at a stand-in with the snapshot's facts and a few more. */
class WikidataCommandsTest {

    private static final String MORE = """
        @prefix wd: <http://www.wikidata.org/entity/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <http://schema.org/> .
        wd:Q990000003 rdfs:label "2022 Kazakh unrest"@en ; wdt:P17 wd:Q232 .
        <https://en.wikipedia.org/wiki/2022_Kazakh_unrest> schema:about wd:Q990000003 ;
            schema:isPartOf <https://en.wikipedia.org/> .
        wd:Q15031 schema:version 1799999999 .
        """;

    private final DatasetGraph facts =
            WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow().dataset();
    private final StandInWikidata wikidata = new StandInWikidata(facts);

    @TempDir
    private Path dataset;

    @BeforeEach
    void addTheFewMoreFactsAndCopyTheDataset() throws IOException {
        RDFParser.create().source(new StringReader(MORE)).lang(Lang.TURTLE).parse(facts.getDefaultGraph());
        copy(Path.of("material"), dataset.resolve("material"));
        copy(Path.of("rdf"), dataset.resolve("rdf"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    @AfterEach
    void close() {
        wikidata.close();
    }

    private Run run(Object... arguments) {
        return Run.of(Stream.concat(
                        Stream.of(arguments), Stream.of("--contact", "you@example.org", "--endpoint", wikidata.uri()))
                .toArray());
    }

    private String written(String file) throws IOException {
        return Files.readString(dataset.resolve("material").resolve(file));
    }

    private void rename(String qid, String label) {
        Graph all = facts.getDefaultGraph();
        Node item = NodeFactory.createURI(Wikidata.ENTITY + qid);
        all.remove(item, RDFS.label.asNode(), Node.ANY);
        all.add(item, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
    }

    @Test
    void verifyFindsNothingOnTheGoodLinksAndWritesDayAndRevisionWhenAsked() throws IOException {
        Run verified = run("authority", "verify", dataset, "--write-verification");
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("links compared, 0 findings");
        assertThat(written("wikidata/verified.csv").lines())
                .hasSizeGreaterThan(70)
                .anyMatch(line -> line.matches(".*/xi-jinping,Q15031,\\d{4}-\\d\\d-\\d\\d,1799999999"));
    }

    @Test
    void verifyTellsWhatDoesNotHoldAndEndsWithOne() {
        rename("Q15031", "Somebody Else");
        Run verified = run("authority", "verify", dataset);
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.err()).contains("xi-jinping Q15031 WRONG_LABEL: the item is called “Somebody Else”");
        assertThat(dataset.resolve("material/wikidata/verified.csv")).doesNotExist();
    }

    @Test
    void suggestResolvesTheKnownArticleAndWritesNothing() throws IOException {
        String before = written("authority/events.yaml");
        Run suggested = run("authority", "suggest", "unrest-2022", "--dataset", dataset);
        assertThat(suggested.out()).contains("Q990000003", "2022 Kazakh unrest", "the article is about it (+10)");
        assertThat(written("authority/events.yaml")).isEqualTo(before);
    }

    @Test
    void onlyAPersonsYesWritesTheLinkAndTheMaterialStaysInOrder() throws IOException {
        Run linked = run("authority", "suggest", "unrest-2022", "--dataset", dataset, "--yes", "Q990000003");
        assertThat(linked.status()).as(linked.err()).isZero();
        assertThat(written("authority/events.yaml"))
                .contains("- id: unrest-2022\n  wikidata:\n    id: Q990000003\n    match: exact\n");
        Run checked = Run.of("check", dataset);
        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(run("authority", "suggest", "unrest-2022", "--dataset", dataset, "--yes", "Q990000003")
                        .err())
                .contains("already has a link");
    }

    @Test
    void anItemThatIsNoCandidateIsNotWritten() {
        Run refused = run("authority", "suggest", "unrest-2022", "--dataset", dataset, "--yes", "Q232");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("Q232 is none of the candidates");
    }

    @Test
    void refreshShowsTheDifferenceAndWritesOnlyWhenAsked() throws IOException {
        rename("Q15031", "Xi");
        String before = written("wikidata/snapshot.nt");
        Run shown = run("wikidata", "refresh", dataset);
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains("+ <http://www.wikidata.org/entity/Q15031>", "\"Xi\"@en .", "Nothing was written");
        assertThat(written("wikidata/snapshot.nt")).isEqualTo(before);

        assertThat(run("wikidata", "refresh", dataset, "--write").status()).isZero();
        assertThat(written("wikidata/snapshot.nt")).contains("\"Xi\"@en .", "http://schema.org/version");
        assertThat(written("wikidata/unverified.nt")).isEmpty();
        assertThat(run("wikidata", "refresh", dataset).out()).contains("0 new, 0 gone");
    }

    @Test
    void withoutAContactNobodyIsAskedAndTheMessageSaysHow() {
        for (Object[] command : new Object[][] {
            {"authority", "verify"}, {"wikidata", "refresh"}, {"serve", "--federate"}, {"publish", "--federate"}
        }) {
            Run refused =
                    Run.of(Stream.concat(Stream.of(command), Stream.of(dataset)).toArray());
            assertThat(refused.status()).as(command[0] + refused.err()).isEqualTo(2);
            assertThat(refused.err()).contains("--contact you@example.org", "COMMUNIQUE_CONTACT");
        }
        assertThat(wikidata.requests()).isEmpty();
    }

    @Test
    void anOperatorCannotAllowWhatIsNoEndpointAndIsToldAtOnce() {
        String question = "how-old-were-the-speakers";
        Run refused = Run.of(
                "query",
                question,
                "--dataset",
                dataset,
                "--federate",
                "--contact",
                "you@example.org",
                "--allow",
                "https://example.org/sparql",
                "--allow",
                "file:///etc/passwd");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("begins with https: or http:, not <file:///etc/passwd>");
        Run both = Run.of("query", question, "--dataset", dataset, "--federate", "--offline");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("cannot be used together");
    }

    @Test
    void aStoredQuestionIsAnsweredFromTheSnapshotOrByWhomTheOperatorNames() {
        Run offline = Run.of("query", "how-old-were-the-speakers", "--dataset", dataset, "--format", "csv");
        assertThat(offline.status()).as(offline.err()).isZero();
        assertThat(offline.err()).contains("was not asked: the dataset's snapshot");
        Run live = Run.of(
                "query",
                "how-old-were-the-speakers",
                "--dataset",
                dataset,
                "--format",
                "csv",
                "--federate",
                "--contact",
                "you@example.org",
                "--wikidata",
                wikidata.uri());
        assertThat(live.status()).as(live.err()).isZero();
        assertThat(live.err()).isEmpty();
        assertThat(live.out()).isEqualTo(offline.out());
        assertThat(wikidata.requests()).hasSizeBetween(1, 2);
        assertThat(dataset.resolve(".communique/federation")).isNotEmptyDirectory();
    }
}
