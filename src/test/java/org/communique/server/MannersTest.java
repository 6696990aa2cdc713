package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.communique.quality.DatasetMarkup;
import org.communique.quality.Publication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A public server's manners: nothing that is sent in comes out as markup, and a client's error is called one. */
@Tag("timed")
class MannersTest {

    private static final String HOSTILE = "\"'><script>alert(1)<script>&{{x}}";

    @RegisterExtension
    static final Served served = Served.small();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/search?q=ada&speaker=",
                "/search?q=ada&from=",
                "/search?q=ada&type=",
                "/id/actor/ada.html?lang=",
                "/id/actor/ada.html?on=",
                "/id/actor/ada.html?page=",
                "/id/actor/ada?format=",
                "/queries/who-spoke?event=",
                "/queries/",
                "/id/actor/",
                "/wikidata/",
                "/assets/",
                "/sparql?query="
            })
    void whatIsSentInNeverComesOutAsMarkup(String path) {
        HttpResponse<String> answer =
                served.get(path + Served.encoded(HOSTILE).replace("+", "%20"), "Accept", Served.HTML);
        assertThat(answer.statusCode()).isLessThan(500);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body()).doesNotContain("<script>alert", "\"'>");
        }
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src 'unsafe");
    }

    @Test
    void aTitleCannotEndTheScriptBlockThatDescribesTheDataset(@TempDir Path folder) throws IOException {
        Path description = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(description.resolve("dcat.ttl"), """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                <https://example.org/dataset/> a dcat:Dataset ;
                  dcterms:title "</script><script>alert(1)</script><!--"@en .
                """);
        String markup = new DatasetMarkup(Publication.of(description, Served.BASE)).forPages();
        assertThat(markup).doesNotContain("<", "&").contains("\\u003c/script");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,application/sparql-update,using-graph-uri=urn:x",
        "POST,application/sparql-query,using-named-graph-uri=urn:x",
        "PUT,text/turtle,default",
        "PATCH,application/rdf-patch,default",
        "DELETE,text/plain,graph=urn:x"
    })
    void whatOnlyAnUpdateMayAskIsTheClientsError(String method, String type, String query) {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at("/sparql?" + query))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString("DELETE { ?s ?p ?o } USING <urn:a> WHERE { ?s ?p ?o }")));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void aRefusalIsAPageForAPersonAndTextForAProgramme() {
        HttpResponse<String> page = served.get("/id/actor/ada?format=png", "Accept", Served.HTML);
        assertThat(page.statusCode()).isEqualTo(406);
        assertThat(page.body()).contains("<h1>Not in that form</h1>", "/id/actor/ada.ttl\"");
        HttpResponse<String> text = served.get("/id/actor/ada?format=png", "Accept", "text/turtle");
        assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(text.body()).contains("text/turtle", "/id/actor/ada.ttl");
    }

    @Test
    void whoHasItIsToldSoWithWhatACacheNeeds() {
        HttpResponse<String> first = served.get("/id/actor/ada.html", "Accept-Language", "ru");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        for (int time = 0; time < 3; time++) {
            HttpResponse<String> known =
                    served.get("/id/actor/ada.html", "Accept-Language", "ru", "If-None-Match", "\"other\", " + tag);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.headers().firstValue("ETag")).contains(tag);
            assertThat(known.headers().allValues("Vary").toString()).contains("Accept-Language");
            assertThat(known.headers().firstValue("Cache-Control")).isPresent();
            assertThat(known.headers().firstValue("Content-Location")).contains("/id/actor/ada.html");
        }
        assertThat(served.get("/id/actor/ada.html", "Accept-Language", "en", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/metrics").body()).contains("{resource=\"id\",status=\"304\"}");
    }

    @Test
    void theAccessLogTellsThePathButNotWhatWasAsked() throws InterruptedException {
        Logger access = Logger.getLogger("org.communique.access");
        StringBuffer lines = new StringBuffer();
        Handler handler = noting(lines);
        access.setLevel(Level.FINE);
        access.addHandler(handler);
        try {
            served.ask("SELECT * { ?secret ?p ?o } LIMIT 1");
            served.get("/search?q=secret");
            awaitLine(lines, "path=/search");
        } finally {
            access.removeHandler(handler);
            access.setLevel(null);
        }
        assertThat(lines.toString())
                .contains("method=GET path=/sparql status=200", "path=/search")
                .doesNotContain("secret");
    }

    /** A request's line is written when its answer has been sent. */
    private static void awaitLine(StringBuffer lines, String words) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (lines.indexOf(words) < 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    private static Handler noting(StringBuffer lines) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.append(new SimpleFormatter().formatMessage(line)).append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }

    @Test
    void everyResponseCarriesTheHeadersThatKeepABrowserSafe() {
        for (String path : List.of("/", "/sparql", "/id/actor/ada.ttl", "/nothing", "/data/dataset.nq")) {
            HttpResponse<String> answer = served.get(path, "Accept", "*/*");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }
}
