package org.communique.material.intake.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about its article, in its JSON-LD and its markup. */
public final class PageMetadata {

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

    private PageMetadata() {}

    /** Of a page that nothing was taken out of yet. */
    public static Metadata of(Document page) {
        return JsonLd.in(page).or(inMarkup(page));
    }

    private static Metadata inMarkup(Document page) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        PLACES.forEach((key, places) -> first(page, places).ifPresent(value -> values.put(key, value)));
        return Metadata.of(values);
    }

    private static Optional<String> first(Document page, List<String> places) {
        return places.stream()
                .flatMap(place -> page.select(place).stream().limit(1))
                .map(PageMetadata::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String value(Element element) {
        List<String> values = new ArrayList<>();
        ATTRIBUTES.forEach(name -> values.add(element.attr(name)));
        return values.stream().filter(value -> !value.isBlank()).findFirst().orElseGet(element::text);
    }
}
