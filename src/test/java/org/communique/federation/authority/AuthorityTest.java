package org.communique.federation.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.federation.Federation;
import org.communique.federation.StandInWikidata;
import org.communique.federation.authority.AuthorityRow.Kind;
import org.communique.federation.authority.AuthorityRow.Term;
import org.communique.federation.authority.AuthorityVerifier.Verification;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The release's own authority and planted errors, against a stand-in with the snapshot and a few items more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityTest {

    private static final String MORE = """
        @prefix wd: <http://www.wikidata.org/entity/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix schema: <http://schema.org/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        # the other Dmitry Peskov, of whom the finding tells
        wd:Q4359679 rdfs:label "Dmitry Peskov"@en , "Дмитрий Песков"@ru ; wdt:P31 wd:Q5 ; wdt:P106 wd:Q43845 .
        # a merged item, the central event under an invented number, a revision
        wd:Q990000001 owl:sameAs wd:Q232 .
        wd:Q990000003 rdfs:label "2022 Kazakh unrest"@en ; wdt:P17 wd:Q232 .
        <https://en.wikipedia.org/wiki/2022_Kazakh_unrest> schema:about wd:Q990000003 .
        wd:Q15031 schema:version 1799999999 .
        # three people of one name
        wd:Q990000004 rdfs:label "Wang Wenbin"@en ; wdt:P31 wd:Q5 ; wdt:P27 wd:Q148 ; wdt:P108 wd:Q1155502 .
        wd:Q990000005 rdfs:label "Wang Wenbin"@en ; wdt:P31 wd:Q5 ; wdt:P27 wd:Q148 .
        wd:Q990000006 rdfs:label "Wenbin Wang"@en ; wdt:P31 wd:Q5 .
        wd:Q990000007 rdfs:label "Wang Wenbin"@en ; wdt:P31 wd:Q515 .
        """;

    private final WikidataSnapshot snapshot =
            WikidataSnapshot.in(Path.of("material", "wikidata")).orElseThrow();
    private final DatasetGraph release = DatasetGraphFactory.create();
    private final StandInWikidata wikidata = new StandInWikidata(data());

    private DatasetGraph data() {
        DatasetGraph data = snapshot.dataset();
        Graph all = data.getDefaultGraph();
        RDFParser.create().source(new StringReader(MORE)).lang(Lang.TURTLE).parse(all);
        return data;
    }

    @BeforeAll
    void load() {
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
        wikidata.close();
    }

    private Endpoint endpoint() {
        return Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, wikidata.uri())
                .privateMirrors()
                .limits(Limits.usual().withBurst(1_000).withDeadline(Duration.ofSeconds(30)))
                .build()
                .endpoint(Wikidata.ENDPOINT)
                .orElseThrow();
    }

    @Test
    void noLinkOfTheReleaseIsReported() {
        List<AuthorityRow> rows = AuthorityRows.of(release);
        int before = wikidata.requests().size();
        Verification verification = new AuthorityVerifier(endpoint()).verify(rows);
        assertThat(verification.mismatches()).isEmpty();
        assertThat(verification.checked()).isGreaterThan(70);
        assertThat(verification.revisions()).containsEntry("Q15031", "1799999999");
        assertThat(wikidata.requests().size() - before).isLessThan(10);
    }

    @Test
    void everyPlantedErrorIsFoundAndNothingElse() {
        List<AuthorityRow> rows = new ArrayList<>(AuthorityRows.of(release));
        rows.removeIf(
                row -> row.iri().matches(".*/(dmitry-peskov|kazakhstan|twitter|nato|moscow|kassym-jomart-tokayev)"));
        rows.add(row("a:homonym", Kind.PERSON, "Q4359679", "Dmitry Peskov", Set.of("Q159")));
        rows.add(row("a:merged", Kind.STATE, "Q990000001", "Kazakhstan", Set.of()));
        rows.add(row("a:deleted", Kind.ORGANIZATION, "Q990000002", "Twitter", Set.of()));
        rows.add(row("a:label", Kind.ORGANIZATION, "Q7184", "Global Times", Set.of()));
        rows.add(row("a:type", Kind.PERSON, "Q649", "Moscow", Set.of()));
        rows.add(new AuthorityRow(
                "a:date",
                Kind.PERSON,
                Optional.of("Q200881"),
                false,
                Map.of("en", "Kassym-Jomart Tokayev"),
                Set.of(),
                List.of(new Term("Q5256775", Optional.of("2018-03-20"), Optional.empty())),
                Set.of("Q232")));
        assertThat(new AuthorityVerifier(endpoint()).verify(rows).mismatches())
                .extracting(Mismatch::iri, Mismatch::kind)
                .containsExactlyInAnyOrder(
                        tuple("a:homonym", Mismatch.Kind.HOMONYM),
                        tuple("a:merged", Mismatch.Kind.MERGED),
                        tuple("a:deleted", Mismatch.Kind.DELETED),
                        tuple("a:label", Mismatch.Kind.WRONG_LABEL),
                        tuple("a:type", Mismatch.Kind.WRONG_TYPE),
                        tuple("a:date", Mismatch.Kind.WRONG_DATE));
    }

    @Test
    void aMismatchSaysWhatWikidataSays() {
        assertThat(new AuthorityVerifier(endpoint())
                        .verify(List.of(
                                row("a:homonym", Kind.PERSON, "Q4359679", "Dmitry Peskov", Set.of("Q159")),
                                row("a:label", Kind.ORGANIZATION, "Q7184", "Global Times", Set.of())))
                        .mismatches())
                .extracting(Mismatch::evidence)
                .containsExactlyInAnyOrder(
                        "Q4359688 has the same name and matches 1 related things; this item matches 0",
                        "the item is called “NATO”");
    }

    @Test
    void aNameInOtherSpellingIsTheSameName() {
        assertThat(Names.areTheSame("Älihan Smaiylov", "alihan  smaiylov")).isTrue();
        assertThat(Names.areTheSame("Guancha.cn", "Guancha cn")).isTrue();
        assertThat(Names.areTheSame("Tokayev", "Toqaev")).isFalse();
        assertThat(Names.hasTheWordsOf("War in Iraq (of a coalition)", "Iraq War"))
                .isTrue();
        assertThat(Names.hasTheWordsOf("Movement in Ukraine", "Euromaidan")).isFalse();
    }

    @Test
    void candidatesAreRankedByLabelTypeAndSurroundings() {
        AuthorityRow wang = AuthorityRows.of(release).stream()
                .filter(row -> row.iri().endsWith("/wang-wenbin"))
                .findFirst()
                .orElseThrow();
        assertThat(wang.qid()).isEmpty();
        List<Candidate> candidates = new CandidateSuggester(endpoint()).suggest(wang);
        assertThat(candidates).extracting(Candidate::qid).containsExactly("Q990000004", "Q990000005", "Q990000007");
        assertThat(candidates.get(0).reasons())
                .containsExactly(
                        "it has the label (+4)", "it is such a thing (+2)", "2 related things are the same (+4)");
        assertThat(candidates.get(2).score()).isNegative();
    }

    @Test
    void theItemOfAWikipediaArticleComesFirst() {
        AuthorityRow unrest = AuthorityRows.of(release).stream()
                .filter(row -> row.iri().endsWith("/event/unrest-2022"))
                .findFirst()
                .orElseThrow();
        CandidateSuggester suggester = new CandidateSuggester(endpoint());
        assertThat(suggester.suggest(unrest)).isEmpty();
        assertThat(suggester.suggest(unrest, URI.create("https://en.wikipedia.org/wiki/2022_Kazakh_unrest")))
                .extracting(Candidate::qid)
                .containsExactly("Q990000003");
        assertThat(suggester.suggest(unrest, URI.create("https://en.wikipedia.org/wiki/Nothing")))
                .isEmpty();
    }

    private static AuthorityRow row(String iri, Kind kind, String qid, String label, Set<String> related) {
        return new AuthorityRow(iri, kind, Optional.of(qid), false, Map.of("en", label), Set.of(), List.of(), related);
    }
}
