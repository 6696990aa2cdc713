package org.communique.material.intake.metadata.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.PublicationDay;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    private static final String ARTICLE = """
        "headline": "Ferry returns", "datePublished": "2024-05-06T10:00:00+02:00",
        "author": {"@type": "Person", "name": "Cleo Test"}, "publisher": {"@type": "Organization", "name": "Port Gazette"}
        """;

    private static Metadata read(String head, String body) {
        return PageMetadata.of(Jsoup.parse("<html><head><title>Ferry returns</title>" + head + "</head><body>" + body
                + "<main><h1>Ferry returns</h1><p>The ferry is back, said its captain.</p></main></body></html>"));
    }

    private static Metadata linked(String json) {
        return read("<script type='application/ld+json'>" + json + "</script>", "");
    }

    private static String shown(Metadata said) {
        return String.join("; ", said.authors())
                + said.published()
                        .map(day -> ", " + day.day() + " " + day.basis())
                        .orElse("")
                + said.publisher().map(name -> ", " + name).orElse("");
    }

    @Test
    void titlesThatNoNameIsAsLongAsAreNoNames() {
        String feed = "<link rel='alternate' type='application/rss+xml' title='" + " ".repeat(50_000) + "x'>";
        String home = "<a href='/' rel='home' title='" + "home ".repeat(20_000) + "x'>Port Gazette</a>";

        Metadata said = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(feed, home));

        assertThat(said.publisher()).hasValue("Port Gazette");
    }

    static Stream<Arguments> dirtyJson() {
        return Stream.of(
                Arguments.of(
                        "a raw line end",
                        "{\"@type\": \"NewsArticle\", \"description\": \"two\nlines\", " + ARTICLE + "}"),
                Arguments.of("a raw tab", "{\"@type\": \"NewsArticle\", \"description\": \"a\tb\", " + ARTICLE + "}"),
                Arguments.of(
                        "a trailing comma", "{\"@type\": \"NewsArticle\", \"keywords\": [\"a\",], " + ARTICLE + ",}"),
                Arguments.of("a comment", "/* ours */ {\"@type\": \"NewsArticle\", // why\n" + ARTICLE + "}"),
                Arguments.of("CDATA", "//<![CDATA[\n{\"@type\": \"NewsArticle\", " + ARTICLE + "}\n//]]>"),
                Arguments.of("bare CDATA", "<![CDATA[{\"@type\": \"NewsArticle\", " + ARTICLE + "}]]>"),
                Arguments.of("an HTML comment", "<!-- {\"@type\": \"NewsArticle\", " + ARTICLE + "} -->"),
                Arguments.of("NaN", "{\"@type\": \"NewsArticle\", \"wordCount\": NaN, " + ARTICLE + "}"),
                Arguments.of("a semicolon", "{\"@type\": \"NewsArticle\", " + ARTICLE + "};"),
                Arguments.of(
                        "a wrong escape", "{\"@type\": \"NewsArticle\", \"description\": \"it\\'s\", " + ARTICLE + "}"),
                Arguments.of("several types", "{\"@type\": [\"Thing\", \"NewsArticle\"], " + ARTICLE + "}"),
                Arguments.of("whole IRIs", "{\"@type\": \"http://schema.org/NewsArticle\", " + ARTICLE + "}"),
                Arguments.of("two values", "{\"@type\": \"WebSite\"} {\"@type\": \"NewsArticle\", " + ARTICLE + "}"),
                Arguments.of("what breaks off", "{\"@type\": \"NewsArticle\", " + ARTICLE + "} {\"@type\": \"Brea"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dirtyJson")
    void jsonIsReadThoughItHasFaults(String fault, String json) {
        assertThat(shown(linked(json))).isEqualTo("Cleo Test, 2024-05-06 STATED, Port Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json; charset=utf-8", "application/ld+json;", " APPLICATION/LD+JSON "})
    void aTypeMayHaveParameters(String type) {
        Metadata said = read("<script type='" + type + "'>{\"@type\": \"NewsArticle\", " + ARTICLE + "}</script>", "");

        assertThat(shown(said)).isEqualTo("Cleo Test, 2024-05-06 STATED, Port Gazette");
    }

    private static final String OTHER = """
        {"@type": "NewsArticle", "headline": "Storm sinks barge", "datePublished": "2020-01-01", "url": "https://port.example/storm",
         "author": {"@type": "Person", "name": "Wrong Person"}, "publisher": {"name": "Elsewhere"}}\
        """;

    static Stream<String> otherStories() {
        return Stream.of(
                "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": " + OTHER + "}]}",
                "{\"@type\": \"WebPage\", \"hasPart\": [" + OTHER + "]}",
                "[" + OTHER + "]",
                "{\"@graph\": [" + OTHER + "]}");
    }

    @ParameterizedTest
    @MethodSource("otherStories")
    void anotherStorysNodeIsNotThePages(String other) {
        String address = "<link rel='canonical' href='https://port.example/ferry'>";
        String others = "<script type='application/ld+json'>" + other + "</script>";
        String own = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"url\":"
                + " \"https://port.example/ferry\", "
                + ARTICLE + "}</script>";

        assertThat(shown(read(address + others + own, ""))).isEqualTo("Cleo Test, 2024-05-06 STATED, Port Gazette");
        assertThat(shown(read(address + others, ""))).isEmpty();
    }

    @Test
    void referencesInAGraphAreFollowed() {
        Metadata said = linked("""
            {"@graph": [
             {"@type": "Article", "headline": "Ferry returns", "datePublished": "2024-05-06",
              "author": [{"@id": "#a"}, {"@id": "#b"}], "publisher": {"@id": "#p"}},
             {"@type": "Person", "@id": "#a", "name": "Cleo Test"}, {"@type": "Person", "@id": "#b", "name": "Dan Probe"},
             {"@type": "Organization", "@id": "#p", "name": "Port Gazette"}]}\
            """);

        assertThat(shown(said)).isEqualTo("Cleo Test; Dan Probe, 2024-05-06 STATED, Port Gazette");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-05-06T08:00:00Z'>",
                "<meta name='article:published_time' content='2024-05-06'>",
                "<meta name='DC.date.issued' content='2024-05-06'>",
                "<meta name='dcterms.issued' content='2024-05-06'>",
                "<meta name='citation_publication_date' content='2024/05/06'>",
                "<meta name='publish-date' content='Mon, 06 May 2024 08:00:00 GMT'>",
                "<meta name='sailthru.date' content='2024-05-06 08:00:00'>",
                "<meta name='parsely-pub-date' content='2024-05-06T08:00:00Z'>",
                "<meta itemprop='datePublished' content='6 May 2024'>",
                "<meta name='date' content='06.05.2024'>"
            })
    void aMetaElementTellsTheDay(String meta) {
        assertThat(shown(read(meta, ""))).isEqualTo(", 2024-05-06 STATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span itemprop='datePublished' content='2024-05-06'></span>",
                "<div class='hentry'><abbr class='published' title='2024-05-06T08:00:00Z'>May 6</abbr></div>",
                "<p>Published 6 May 2024</p>",
                "<p>Veröffentlicht am 6. Mai 2024</p>",
                "<p>Publié le 6 mai 2024 · Mis à jour le 8 mai 2024</p>",
                "<time pubdate datetime='2024-05-06'>Monday</time>"
            })
    void readersAreToldTheDay(String body) {
        assertThat(shown(read("", body))).isEqualTo(", 2024-05-06 STATED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel='canonical' href='https://port.example/2024/05/06/ferry'>|ADDRESS",
                "<link rel='canonical' href='https://port.example/news/ferry-2024-05-06.html'>|ADDRESS",
                "<meta property='og:url' content='https://port.example/20240506/ferry'>|ADDRESS",
                "<link rel='canonical'"
                        + " href='https://archive.example/web/20250101000000/http://port.example/2024/05/06/ferry'>|ADDRESS",
                "<meta name='DC.date.created' content='2024-05-06'>|META"
            })
    void whatFollowsFromSomethingIsInferred(String head, PublicationDay.Place place) {
        PublicationDay day = read(head, "").published().orElseThrow();

        assertThat(day.toString()).isEqualTo("PublicationDay[day=2024-05-06, place=" + place + ", basis=INFERRED]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><h3>Most read</h3><p>Storm sinks a barge in the old harbour, and nobody knows how to raise it"
                        + " again, says the harbour master of the town, who will not say who pays</p><time"
                        + " datetime='2019-01-01'>1 Jan 2019</time></aside>",
                "<aside><h3>Most read</h3><time datetime='2019-01-01'>1 Jan 2019</time></aside>",
                "<p>Updated 1 January 2019</p>",
                "<p class='last-modified'><time datetime='2019-01-01'>1 Jan 2019</time></p>",
                "<p>© Port Gazette 1 January 2019</p>",
                "<ul><li>Storm sinks barge 1 January 2019</li><li>Fish is dear 2 January 2019</li></ul>"
            })
    void theDayOfAnUpdateOrOfAnotherStoryIsNotTheArticles(String body) {
        assertThat(read("<meta property='article:modified_time' content='2019-01-01'>", body)
                        .published())
                .isEmpty();
    }

    @Test
    void aDayInUtcIsTheOneThatReadersSee() {
        String late = "<meta property='article:published_time' content='2024-05-07T02:30:00Z'>";

        assertThat(shown(read(late, "<p>By Cleo Test, May 6, 2024</p>"))).isEqualTo("Cleo Test, 2024-05-06 STATED");
        assertThat(shown(read(late, ""))).isEqualTo(", 2024-05-07 STATED");
    }

    @Test
    void theDayIsTheOneWhereItWasWritten() {
        assertThat(shown(read("<meta property='article:published_time' content='2024-05-06T23:30:00-07:00'>", "")))
                .isEqualTo(", 2024-05-06 STATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2024-07-01T10:00:00Z'>Published 6 May 2024</time>",
                "<meta property='article:published_time' content='2024-05-06'>"
                        + "<meta itemprop='dateModified' content='2024-07-01'><p class='meta'>1 July 2024</p>",
                "<ul><li><span>Date:</span>6 May 2024</li></ul>",
                "<p>Published 6 May 2024</p><blockquote><time datetime='2019-01-01'>1 Jan 2019</time></blockquote>"
            })
    void theDayOfPublicationIsTheOneThatReadersAreTold(String body) {
        assertThat(shown(read("", body))).isEqualTo(", 2024-05-06 STATED");
    }
}
