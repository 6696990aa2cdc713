package org.communique.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.review.Item.Standing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

    private static final Article ARTICLE = Article.of("a", "🌉 “We <b>go</b>,” she said.\n\nHe agreed & left.");

    private static final Item CURATED = new Item(
            "r1",
            Standing.CURATED,
            new Item.Spans(List.of(new Span(18, 21)), List.of(new Span(22, 26)), List.of(new Span(2, 17))),
            "direct",
            Optional.of(0.75),
            Optional.of("Ada <Example>"),
            Optional.of("2025-03-03"),
            Optional.of("material/articles/a.yaml:12"),
            Optional.empty());

    private static final Item MISSING = Item.missing(new Attribution(
            List.of(new Span(29, 31)),
            List.of(),
            List.of(new Span(6, 8), new Span(32, 38)),
            Mode.INDIRECT,
            0.5,
            "rules/1"));

    private final Document page =
            Jsoup.parse(new ReviewPage(ARTICLE, "An <article>", List.of(CURATED, MISSING)).html());

    @Test
    void theTextStandsThereAsItIs() {
        page.select(".label").remove();

        assertThat(page.selectFirst("article").wholeText()).isEqualTo(ARTICLE.text());
    }

    @Test
    void sourceCueAndContentAreMarked() {
        assertThat(page.select("article span.source").eachText()).containsExactly("she", "He");
        assertThat(page.select("article span.cue").eachText()).containsExactly("said");
        assertThat(page.select("article span.content").eachText()).contains("“We", "agreed");
        assertThat(page.select("article span.nested").eachText()).hasSize(1);
    }

    @Test
    void textAndListLeadToEachOther() {
        page.select("a[href^=#]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @Test
    void anEntrySaysWhoStandsForItAndWhereItIsWritten() {
        assertThat(page.select("#r1").text()).contains("Ada <Example>", "curated", "2025-03-03", "0.75", "a.yaml:12");
        assertThat(page.select("#r1 a[href^=file:]").attr("href")).endsWith("material/articles/a.yaml#L12");
        assertThat(page.select("#r2").text()).contains("found, not in the dossier", "no cue", "nobody named");
    }

    @Test
    void thePageNeedsNothingBesideIt() {
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("http:", "https:", "@import", "url(");
    }
}
