package org.communique.material.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: what it says about its article, and the article's text without all that stands around it. */
record HtmlPage(Metadata metadata, String text) {

    /** The places where pages tell it, by JSON-LD's names' worth: OpenGraph before the older conventions. */
    private static final Map<MetadataKey, List<String>> PLACES = Map.of(
            MetadataKey.TITLE,
            List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]", "title"),
            MetadataKey.AUTHOR,
            List.of(
                    "meta[name=author]",
                    "meta[property=article:author]",
                    "meta[name=parsely-author]",
                    "meta[name=dc.creator]",
                    "[itemprop=author] [itemprop=name]",
                    "[rel=author]"),
            MetadataKey.PUBLISHED,
            List.of(
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=parsely-pub-date]",
                    "meta[name=pubdate]",
                    "meta[name=date]",
                    "meta[name=dc.date]",
                    "meta[name=dcterms.date]",
                    "time[itemprop=datePublished]",
                    "time[pubdate]",
                    "article time[datetime]",
                    "time[datetime]"),
            MetadataKey.PUBLISHER,
            List.of("meta[property=og:site_name]", "meta[name=dc.publisher]", "meta[name=application-name]"),
            MetadataKey.LANGUAGE,
            List.of("html[lang]", "meta[http-equiv=content-language]", "meta[property=og:locale]"),
            MetadataKey.URL,
            List.of("link[rel=canonical]", "meta[property=og:url]"));

    private static final List<String> ATTRIBUTES = List.of("content", "datetime", "href", "lang");

    static HtmlPage of(String html) {
        Document page = Jsoup.parse(html);
        Metadata metadata = JsonLd.in(page).or(inMarkup(page));
        return new HtmlPage(metadata, new MainContent(page).text());
    }

    private static Metadata inMarkup(Document page) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        PLACES.forEach((key, places) -> first(page, places).ifPresent(value -> values.put(key, value)));
        return Metadata.of(values);
    }

    private static Optional<String> first(Document page, List<String> places) {
        return places.stream()
                .flatMap(place -> page.select(place).stream().limit(1))
                .map(HtmlPage::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String value(Element element) {
        List<String> values = new ArrayList<>();
        ATTRIBUTES.forEach(name -> values.add(element.attr(name)));
        return values.stream().filter(value -> !value.isBlank()).findFirst().orElseGet(element::text);
    }
}
