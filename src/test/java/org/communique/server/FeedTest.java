package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** The feeds of statements and of answers. */
class FeedTest {

    private static final String CQ = "PREFIX cq: <https://w3id.org/communique/ns#> ";

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    private static List<String> atom(String path) {
        HttpResponse<String> answer = PUBLISHED.get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        try {
            NodeList ids = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("id");
            return IntStream.range(1, ids.getLength())
                    .mapToObj(at -> ids.item(at).getTextContent())
                    .toList();
        } catch (Exception wrong) {
            throw new IllegalStateException(answer.body(), wrong);
        }
    }

    private static List<String> column(String query) {
        return PUBLISHED
                .ask(CQ + query, "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " : ", textBlock = """
        actor/wang-wenbin                : { ?s cq:speaker <%s> }
        proposition/external-instigation : { ?s cq:affirms|cq:denies|cq:doubts <%s> }
        event/csto-deployment-2022       : { ?s a cq:Statement ; cq:about|cq:madeAt <%s> }
        actor/polygraph-info             : { { ?s cq:speaker <%1$s> } UNION { ?r cq:reportedBy <%1$s> ; cq:reports ?s } }
        """)
    void aFeedIsAboutOneThing(String thing, String pattern) throws IOException {
        String where = pattern.formatted("https://w3id.org/communique/id/" + thing);
        List<String> expected = column("SELECT DISTINCT ?s " + where);

        assertThat(jsonFeed("/feed.json?about=" + thing)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(atom("/feed.atom?about=" + thing))
                .containsExactlyElementsOf(
                        jsonFeed("/feed.json?about=" + thing).subList(0, Math.min(50, expected.size())));
    }

    /** The ids of all pages. */
    private static List<String> jsonFeed(String path) throws IOException {
        List<String> ids = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            JsonNode page = new ObjectMapper().readTree(PUBLISHED.get(next).body());
            assertThat(page.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(page.path("title").asText()).isNotEmpty();
            page.path("items").forEach(item -> {
                assertThat(item.path("content_text").asText()).isNotEmpty();
                ids.add(item.path("id").asText());
            });
            next = page.path("next_url").asText("");
        }
        return ids;
    }

    @Test
    void theWholeFeedHasEveryStatement() throws IOException {
        assertThat(jsonFeed("/feed.json"))
                .hasSize(PUBLISHED.count("cq:Statement"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aStoredQuestionIsAFeedOfItsRows() {
        List<String> statements = atom("/queries/everything-a-speaker-said.atom?speaker=wang-wenbin");
        List<String> counts = atom("/queries/who-is-quoted-most.atom");

        assertThat(statements)
                .containsExactlyInAnyOrderElementsOf(column("SELECT ?s { ?s cq:actuality"
                        + " <https://w3id.org/communique/code/actuality/asserted> ; cq:speaker"
                        + " <https://w3id.org/communique/id/actor/wang-wenbin> }"));
        assertThat(counts)
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(id).startsWith("https://w3id.org/communique/query/who-is-quoted-most#row-"));
    }

    @Test
    void anAnswerIsAJsonFeedAsWellEachItemWithItsCellsAndItsEvidence() throws IOException {
        String address = "/queries/everything-a-speaker-said.jsonfeed?speaker=wang-wenbin";
        JsonNode feed = new ObjectMapper().readTree(PUBLISHED.get(address).body());

        assertThat(jsonFeed(address))
                .containsExactlyElementsOf(atom("/queries/everything-a-speaker-said.atom?speaker=wang-wenbin"));
        assertThat(feed.path("feed_url").asText()).endsWith(address);
        assertThat(feed.path("items")).allSatisfy(item -> {
            assertThat(item.at("/_communique/statement").asText())
                    .isEqualTo(item.path("id").asText());
            assertThat(item.path("url").asText())
                    .isEqualTo(
                            item.path("id").asText().replace("https://w3id.org/communique/", PUBLISHED.address("/")));
            assertThat(item.at("/_communique/trust").asText()).isEqualTo("curated");
            assertThat(item.at("/_communique/evidence/0/report").asText()).contains("/id/report/");
        });
    }

    @Test
    void everyItemOfAJsonFeedHasEvidence() throws IOException {
        JsonNode statements =
                new ObjectMapper().readTree(PUBLISHED.get("/feed.json").body());
        JsonNode counts = new ObjectMapper()
                .readTree(PUBLISHED.get("/queries/who-is-quoted-most.jsonfeed").body());

        assertThat(statements.path("items"))
                .hasSize(50)
                .allSatisfy(item -> assertThat(item.at("/_communique/evidence")).isNotEmpty());
        assertThat(counts.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.at("/_communique/evidence/0/query").asText())
                        .isEqualTo("https://w3id.org/communique/query/who-is-quoted-most"));
    }

    @ParameterizedTest
    @CsvSource({
        "/id/actor/wang-wenbin.html, /feed.atom?about=actor/wang-wenbin, /feed.json?about=actor/wang-wenbin",
        "/id/proposition/external-instigation.html, /feed.atom?about=proposition/external-instigation, /feed.json?about=proposition/external-instigation",
        "/id/event/csto-deployment-2022.html, /feed.atom?about=event/csto-deployment-2022, /feed.json?about=event/csto-deployment-2022",
        "/queries/everything-a-speaker-said?speaker=wang-wenbin, /queries/everything-a-speaker-said.atom?speaker=wang-wenbin, /queries/everything-a-speaker-said.jsonfeed?speaker=wang-wenbin"
    })
    void aPageNamesItsOwnFeedsBeforeTheFeedsOfAll(String page, String atom, String json) throws IOException {
        Elements feeds =
                Jsoup.parse(PUBLISHED.get(page, "Accept", "text/html").body()).select("head link[rel=alternate]");

        assertThat(feeds.eachAttr("href")).containsExactly(atom, json, "/feed.atom", "/feed.json");
        assertThat(feeds.eachAttr("type"))
                .containsExactly(
                        "application/atom+xml",
                        "application/feed+json",
                        "application/atom+xml",
                        "application/feed+json");
        assertThat(feeds.eachAttr("title"))
                .allSatisfy(title -> assertThat(title).isNotBlank());
        assertThat(atom(atom))
                .isNotEmpty()
                .containsExactlyElementsOf(jsonFeed(json).subList(0, atom(atom).size()));
    }

    @Test
    void aFeedOfNothingKnownIsRefused() {
        assertThat(PUBLISHED.get("/feed.atom?about=actor/nobody").statusCode()).isEqualTo(400);
        assertThat(PUBLISHED.get("/feed.json?page=99").statusCode()).isEqualTo(400);
        assertThat(PUBLISHED.get("/queries/nothing.atom").statusCode()).isEqualTo(404);
    }
}
