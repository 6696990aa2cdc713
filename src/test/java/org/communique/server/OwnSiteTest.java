package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A German dataset with a mark and a colour of its own. */
class OwnSiteTest {

    private static final String QUADS = """
            <id/actor/greta> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <cq:Actor> <graph/authority> .
            <id/actor/greta> <http://www.w3.org/2000/01/rdf-schema#label> "Greta Halvorsen"@de <graph/authority> .
            <id/statement/kai> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <cq:Statement> <graph/resolution> .
            <id/statement/kai> <http://www.w3.org/2000/01/rdf-schema#label> "Der Kai wird geöffnet."@de <graph/resolution> .
            <id/statement/kai> <cq:speaker> <id/actor/greta> <graph/resolution> .
            """;

    @RegisterExtension
    static final Served SERVED = Served.holding(OwnSiteTest::fill);

    private static void fill(Path files) {
        try {
            Files.writeString(
                    files.resolve("dataset.nq"),
                    QUADS.replace("<cq:", "<https://w3id.org/communique/ns#")
                            .replaceAll("<(id|graph)/", "<" + Served.BASE + "$1/"));
            Files.writeString(files.resolve("dcat.ttl"), """
                <%sid/dataset/kai> a <http://www.w3.org/ns/dcat#Dataset> ;
                    <http://purl.org/dc/terms/title> "Der Kai"@de .
                """.formatted(Served.BASE));
            Files.createDirectories(files.resolve("site"));
            Files.writeString(files.resolve("site/logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            Files.writeString(files.resolve("site/style.css"), ":root { --link: #8a1538; }\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyPageHasItsMarkAndColour() {
        assertThat(SERVED.get("/search").body()).contains("<img src=\"/data/site/logo.svg\"", "href=\"/favicon.svg\"");
        assertThat(SERVED.get("/data/site/logo.svg").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
        assertThat(SERVED.get("/style.css").body())
                .endsWith(":root { --link: #8a1538; }\n")
                .startsWith(":root {");
        assertThat(SERVED.get("/").body()).doesNotContain("<td><a href=\"/data/site/");
    }

    @Test
    void thePagesSpeakGermanAndMarkWhatIsEnglish() {
        assertThat(SERVED.get("/id/actor/greta.html").body())
                .contains("<html lang=\"de\">", "Zum Inhalt springen", "Namen und Verweise", ">Was gesagt wurde<");
        assertThat(SERVED.get("/").body())
                .contains("Was darin steht", "\"inLanguage\" : \"de\"", "<main id=\"main\" tabindex=\"-1\">");
        assertThat(SERVED.get("/quality", "Accept", "text/html").body())
                .contains("<html lang=\"de\">", "<main id=\"main\" tabindex=\"-1\" lang=\"en\">");
        assertThat(SERVED.get("/search?q=kai").body()).contains("gefunden.", "<h1>Suche</h1>");
    }
}
