package org.communique.material.intake.metadata.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.material.intake.metadata.Metadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAuthorsTest {

    private static Metadata read(String head, String body) {
        return PageMetadata.of(Jsoup.parse("<html><head><title>Ferry returns</title>" + head + "</head><body>" + body
                + "<main><h1>Ferry returns</h1><p>The ferry is back, said its captain.</p></main></body></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='author' content='Cleo Test'><meta name='author' content='Dan Probe'>",
                "<meta name='author' content='Cleo Test, Dan Probe'>",
                "<meta name='cse_author' content='Cleo Test and Dan Probe'>",
                "<meta property='article:author' content='https://social.example/cleo'><meta name='byl' content='By"
                        + " Cleo Test and Dan Probe'>",
                "<meta name='citation_author' content='Test, Cleo'><meta name='citation_author' content='Probe, Dan'>",
                "<meta name='author' content='Port Gazette'><meta name='dc.creator' content='Cleo Test; Dan"
                        + " Probe'><meta property='og:site_name' content='Port Gazette'>"
            })
    void allAuthorsAreNamed(String head) {
        assertThat(read(head, "").authors()).containsExactly("Cleo Test", "Dan Probe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Written by Cleo Test</p>",
                "<p>Escrito por Cleo Test</p>",
                "<dl><dt>Interview</dt><dd>Cleo Test</dd></dl>",
                "<aside class='meta'><p class='authors'>By: <a class='author-name' href='/x'>Cleo Test</a></p></aside>",
                "<p itemprop='author' itemscope><span itemprop='name'>Cleo Test</span></p>",
                "<a rel='author' href='/cleo'>Cleo Test</a>",
                "<p class='byline'>By Cleo Test</p>",
                "<span class='ArticleHeader_authorName__x1Z'>Cleo Test</span>",
                "<span class='storyContributor'>Cleo Test</span>",
                "<div data-testid='author-name'>Cleo Test</div>",
                "<div class='author-image'>Dan Probe</div><div class='author-info'>Cleo Test</div>",
                "<p>By Cleo Test</p>",
                "<p>Von Cleo Test, Portwick</p>",
                "<div>Date: 6 May 2024<br>Author: Cleo Test<br>Source: Port Gazette</div>",
                "<div><span>Author:</span></div><div>Cleo Test</div>",
                "<p>Posted on 6 May 2024 by Cleo Test in News</p>",
                "<p><small>06.05.2024 | 13:10 | Cleo Test</small></p>"
            })
    void theBylineNamesTheAuthor(String body) {
        assertThat(read("", body).authors()).containsExactly("Cleo Test");
    }

    @Test
    void whoSignsBelowTheLastParagraphWroteIt() {
        Metadata said = PageMetadata.of(Jsoup.parse("<title>Ferry returns</title><h1>Ferry returns</h1><div>"
                + "<p>The ferry is back, said its captain.</p><p><strong>Maria Probe</strong></p></div>"));

        assertThat(said.authors()).containsExactly("Maria Probe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='author' content='Port Gazette'><meta property='og:site_name' content='Port Gazette'>",
                "<meta name='author' content='Staff'>",
                "<meta name='author' content='@portgazette'>",
                "<meta property='article:author' content='https://social.example/portgazette'>"
            })
    void thePaperIsNoAuthor(String head) {
        assertThat(read(head, "").authors()).isEmpty();
    }

    @Test
    void whoeverWroteForAnotherToPostIsTheAuthor() {
        String poster = "<meta name='author' content='Dan Probe'>";

        assertThat(read(poster, "<p><em>Ein Interview von <b>Cleo Test</b> mit <b>Eva Gast</b>.</em></p>")
                        .authors())
                .containsExactly("Cleo Test");
        assertThat(read(poster, "<p>A guest post by Cleo Test</p>").authors()).containsExactly("Cleo Test");
        assertThat(read(poster, "<p>A new novel by Cleo Test</p>").authors()).containsExactly("Dan Probe");
    }

    @Test
    void whoWroteTheStoriesBesideItDidNotWriteTheArticle() {
        String others = "<ul><li><h4>Tide late</h4><span class='item__author'>Eva Gast</span></li>"
                + "<li><h4>Fog early</h4><span class='item__author'>Max Fremd</span></li></ul>";

        assertThat(read("", others).authors()).isEmpty();
        assertThat(PageMetadata.of(Jsoup.parse("<title>Ferry returns</title><article><h2>Tide late</h2>"
                                + "<a rel='author'>Eva Gast</a></article><article><h1>Ferry returns</h1>"
                                + "<a rel='author'>Cleo Test</a> and <a rel='author'>Dan Probe</a></article>"))
                        .authors())
                .containsExactly("Cleo Test", "Dan Probe");
    }

    @Test
    void whoeverABlogsAddressIsCalledByMayHaveWrittenIt() {
        String blog = "<link rel='canonical' href='https://cleotest.wordpress.com/ferry'>";
        String paper = "<link rel='canonical' href='https://www.port-gazette.example/ferry'>";

        assertThat(read(blog, "<a rel='author'>cleotest</a>").authors()).containsExactly("cleotest");
        assertThat(read(paper, "<a rel='author'>Port Gazette</a>").authors()).isEmpty();
        assertThat(read(paper, "<a rel='author'>port-gazette.example</a>").authors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"Person\", \"givenName\": \"Cleo\", \"familyName\": \"Test\"}",
                "\"{ \\\"@type\\\": \\\"Person\\\", \\\"name\\\": \\\"Cleo Test\\\" }\"",
                "{\"@type\": \"Person\", \"name\": {\"@value\": \"Cleo Test\"}}",
                "[{\"@type\": \"Organization\", \"name\": \"Tide Desk\"}, {\"@type\": \"Person\", \"name\": [\"Cleo Test\"]}]"
            })
    void anAuthorInJsonMayBeWrittenInManyWays(String author) {
        String node = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry returns\","
                + " \"author\": " + author + "}</script>";

        assertThat(read(node, "").authors()).containsExactly("Cleo Test");
    }
}
