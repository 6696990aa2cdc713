package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.federation.Federation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The box "From Wikidata" on the pages of things that are linked to an item. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WikidataBoxTest {

    private static final String RELEASE = """
            @prefix b: <https://example.org/dataset/id/> . @prefix g: <https://example.org/dataset/graph/> .
            @prefix cq: <https://w3id.org/communique/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix schema: <http://schema.org/> . @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix wd: <http://www.wikidata.org/entity/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            g:authority {
                b:ada a cq:Actor , schema:Person ; rdfs:label "Ada"@en ; owl:sameAs wd:Q1 .
                b:term <http://www.w3.org/ns/org#member> b:ada ; cq:post b:chair .
                b:office a cq:Actor , cq:Organization ; rdfs:label "Office"@en ; owl:sameAs wd:Q2 .
                b:town a schema:Place ; rdfs:label "Town"@en ; skos:closeMatch wd:Q3 .
                b:meeting a cq:Event ; rdfs:label "Meeting"@en ; owl:sameAs wd:Q4 .
                b:eve a cq:Actor , schema:Person ; rdfs:label "Eve"@en ; owl:sameAs wd:Q5 .
            }
            g:wikidata {
                g:wikidata dcterms:created "2026-11-22"^^xsd:date ;
                    dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> .
                wd:Q1 rdfs:label "Ada"@en ; wdt:P569 "1815-12-10T00:00:00Z"^^xsd:dateTime ; wdt:P39 wd:Q9 ; wdt:P27 wd:Q2 ;
                    wdt:P18 <http://commons.wikimedia.org/wiki/Special:FilePath/Ada.jpg> ; schema:version 77 .
                wd:Q9 rdfs:label "head of the Office"@en .
                wd:Q2 wdt:P856 <https://office.example/> .
                wd:Q3 wdt:P625 "Point(76.95 -43.25)"^^<http://www.opengis.net/ont/geosparql#wktLiteral> .
                <https://en.wikipedia.org/wiki/Meeting> schema:about wd:Q4 .
                wd:Q4 rdfs:label "Meeting"@en .
            }
            """;

    private FederatingServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        DatasetGraph release = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(RELEASE)).lang(Lang.TRIG).parse(release);
        server = new FederatingServer(folder.resolve("rdf"), Federation.none(), release);
    }

    @AfterAll
    void close() {
        server.close();
    }

    private String page(String thing) {
        return server.get("/id/" + thing + ".html", "Accept", "text/html").body();
    }

    @Test
    void aPersonsBoxHasPictureOfficeAndBirthWithSourceDateRevisionAndLicence() {
        assertThat(page("ada"))
                .contains("<h2 id=\"wikidata\">From Wikidata</h2>", "Special:FilePath/Ada.jpg", "head of the Office")
                .contains(
                        "href=\"/id/office\"",
                        "10 December 1815",
                        "https://www.wikidata.org/wiki/Q1",
                        "22 November 2026, revision 77")
                .contains("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0");
    }

    @Test
    void whoHeldAnOfficeLeadsToWhatWikidataLacks() {
        assertThat(page("ada")).contains("href=\"/quickstatements.txt?item=Q1\"");
        assertThat(page("office")).doesNotContain("quickstatements");
    }

    @Test
    void anOrganizationsBoxHasItsWebsite() {
        assertThat(page("office")).contains("From Wikidata", "https://office.example/");
    }

    @Test
    void aPlacesBoxHasCoordinatesAndSaysThatTheItemIsOnlyClose() {
        assertThat(page("town")).contains("43.25° S, 76.95° E", "Q3, which is close to it but not the same");
    }

    @Test
    void anEventsBoxLeadsToItsArticle() {
        assertThat(page("meeting")).contains("From Wikidata", "https://en.wikipedia.org/wiki/Meeting");
    }

    @Test
    void anItemOfWhichTheSnapshotSaysNothingHasNoBox() {
        assertThat(page("eve")).contains("<h1>Eve</h1>").doesNotContain("From Wikidata");
    }
}
