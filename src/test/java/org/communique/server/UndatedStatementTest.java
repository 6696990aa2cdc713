package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A statement of which nobody says when it was made. */
class UndatedStatementTest {

    private static final String QUADS = """
            <id/actor/greta> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <cq:Actor> <graph/authority> .
            <id/actor/greta> <http://www.w3.org/2000/01/rdf-schema#label> "Greta Halvorsen"@en <graph/authority> .
            <id/statement/quay> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <cq:Statement> <graph/resolution> .
            <id/statement/quay> <http://www.w3.org/2000/01/rdf-schema#label> "The quay will open."@en <graph/resolution> .
            <id/statement/quay> <cq:speaker> <id/actor/greta> <graph/resolution> .
            <id/report/b> <cq:reports> <id/statement/quay> <graph/resolution> .
            <id/report/b> <cq:inDocument> <id/document/b> <graph/resolution> .
            <id/document/b> <cq:earliest> "2025-03-05"^^<http://www.w3.org/2001/XMLSchema#date> <graph/resolution> .
            <id/report/a> <cq:reports> <id/statement/quay> <graph/resolution> .
            <id/report/a> <cq:inDocument> <id/document/a> <graph/resolution> .
            <id/document/a> <cq:earliest> "2025-03-04"^^<http://www.w3.org/2001/XMLSchema#date> <graph/resolution> .
            """;

    @RegisterExtension
    static final Served SERVED = Served.holding(UndatedStatementTest::fill);

    private static void fill(Path files) {
        try {
            Files.writeString(
                    files.resolve("dataset.nq"),
                    QUADS.replace("<cq:", "<https://w3id.org/communique/ns#")
                            .replaceAll("<(id|graph)/", "<" + Served.BASE + "$1/"));
            Files.copy(Served.resource("dcat.ttl"), files.resolve("dcat.ttl"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void itsPageAndItsSpeakersSayWhenItWasFirstReported() {
        for (String page : new String[] {"/id/statement/quay.html", "/id/actor/greta.html"}) {
            assertThat(SERVED.get(page).body()).as(page).contains("reported on 4 March 2025");
        }
    }

    @Test
    void theHomePageDrawsItOnTheDayOfTheReport() {
        assertThat(SERVED.get("/").body()).contains("Who is quoted most", "4 March 2025: 1");
    }
}
