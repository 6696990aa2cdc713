package org.communique.material.intake.metadata.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code meta}, {@code link} and {@code title} elements of a page say, each under its name in small letters and digits. */
final class Head {

    /** What stands between the headline and the site's name in a page's title. */
    static final Pattern BETWEEN = Pattern.compile("\\s+(?:[-–—|│:·•»«›⋆>]+|//)\\s+|\\s*[|│]\\s*");
    /** What a template was to put in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[{$%]|\\$\\{|^\\[\\w+\\]$");

    private final Document page;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Head(Document page) {
        this.page = page;
    }

    static Head of(Document page) {
        var head = new Head(page);
        for (Element meta : page.select("meta[content]")) {
            Stream.of("name", "property", "itemprop", "http-equiv")
                    .map(meta::attr)
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .ifPresent(name -> head.add(name, meta.attr("content")));
        }
        return head;
    }

    private void add(String name, String content) {
        Metadata.line(content)
                .filter(line -> !PLACEHOLDER.matcher(line).find())
                .ifPresent(line -> values.computeIfAbsent(plain(name), none -> new ArrayList<>())
                        .add(line));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The values under the first of the names that has any: {@code og:title} is {@code ogtitle} here. */
    List<String> all(String... names) {
        return Stream.of(names)
                .map(name -> values.getOrDefault(name, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<String> first(String... names) {
        return all(names).stream().findFirst();
    }

    /** The values whose names are so, in the order of the page. */
    Stream<String> named(Predicate<String> name) {
        return values.entrySet().stream()
                .filter(entry -> name.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    Optional<String> title() {
        return Metadata.line(page.title());
    }

    /** The page's own address, as it gives it. */
    Optional<String> address() {
        Stream<String> links = page.select("link[rel=canonical][href]").stream()
                .map(link -> link.attr("href").strip());
        Stream<String> metas = Stream.of("ogurl", "twitterurl").flatMap(name -> all(name).stream());
        return Stream.concat(links, metas)
                .map(Head::whole)
                .map(Head::original)
                .filter(Metadata::isAddress)
                .findFirst();
    }

    /** What addresses have in common that lead to the same page. */
    static String plainAddress(String address) {
        return address.replaceFirst("(?i)^https?:(?://)?(?:www\\.|m\\.|amp\\.)?|^//(?:www\\.)?", "")
                .replaceFirst("[?#].*", "")
                .replaceFirst("(?:/amp|/index\\.\\w+)?/*$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** An archive's address holds that of the page, after the day on which it was archived. */
    private static String original(String address) {
        return address.replaceFirst("(?i)^https?://[^/]+/(?:web/|wayback/)?\\d{14}(?:\\w\\w_)?/(?=https?://)", "");
    }

    private static String whole(String address) {
        return (address.startsWith("//") ? "https:" + address : address).replace(" ", "%20");
    }

    /** The host of the page's own address, else of that from which its links are reckoned. */
    Optional<String> host() {
        return address()
                .or(() -> Optional.of(page.select("base[href]").attr("href")).filter(Metadata::isAddress))
                .map(URI::create)
                .flatMap(address -> Optional.ofNullable(address.getHost()));
    }
}
