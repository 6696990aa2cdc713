package org.communique.material.intake.metadata.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.PublisherName;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who publishes a page, by the name that it gives itself. */
final class PagePublisher {

    private static final int LONGEST = 120;
    /** What a link home says beside the name. */
    private static final Pattern HOMEWARD = Pattern.compile(
            "(?iu)^(?:(?:link|back|zurück|zur?|to|go|home(?:page)?|(?:start|haupt)seite|logo)[\\s:–—-]+)+(?:(?:von|of|der|des)\\s+)?|\\s*[:–—-]*\\s+(?:logo|home(?:page)?|(?:start|haupt)seite)$");

    private static final String SITE = "[rel~=(?i)^home$], [class~=(?i)(?:^|[\\s_-])site-?_?(?:title|name)(?:$|\\s)]";
    private static final Pattern FEED = Pattern.compile("(?iu)\\s*[-–—|»›:(]*\\s*\\b(?:rss|atom|feed|news-?feed)\\b.*");
    /** Rights in a picture are not those in the page. */
    private static final Pattern PICTURE = Pattern.compile("(?iu)foto|photo|bild|image|grafik|getty|/");
    /** “© 2025 Harbour News”, “Harbour News © 2025”, “Harbour News 2025”. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\([cC]\\)|(?i:copyright))[\\s\\d–-]*(?<after>\\p{Lu}.*)|^(?<before>\\p{Lu}[^.©]{2,40}?),?\\s*(?:©\\s*)?(?:19|20)\\d{2}$");

    private final Document page;
    private final Head head;
    private final Optional<ArticleNode> node;
    private final Headlines headlines;

    PagePublisher(Document page, Head head, Optional<ArticleNode> node, Headlines headlines) {
        this.page = page;
        this.head = head;
        this.node = node;
        this.headlines = headlines;
    }

    /** The names that a person does not go by: a page's own publisher and site. */
    List<String> outlets() {
        return Stream.of(
                        node.flatMap(ArticleNode::publisher),
                        head.first("ogsitename"),
                        head.first("applicationname"),
                        head.host())
                .flatMap(Optional::stream)
                .toList();
    }

    /** All that the page calls its publisher, the likeliest first. */
    List<String> names() {
        return Stream.of(
                        node.flatMap(ArticleNode::publisher),
                        head.first("ogsitename"),
                        head.first(
                                "dcpublisher",
                                "dctermspublisher",
                                "publisher",
                                "citationpublisher",
                                "citationjournaltitle"),
                        head.first("applicationname", "applemobilewebapptitle"),
                        head.first("cxenseparsesitename", "parselysite", "sitename"),
                        head.first("copyright", "dcrights"))
                .flatMap(Optional::stream)
                .flatMap(name -> Metadata.line(name).stream())
                .filter(Metadata::isName)
                .toList();
    }

    /**
     * The name, without what stands beside it: what the page says of itself where its host is called so, else what
     * readers see, by the host or the first.
     */
    Optional<String> name() {
        List<String> own = alone(names().stream());
        Optional<String> best = PublisherName.likeliest(own, head.host());
        return best.filter(name -> PublisherName.isOf(name, head.host()) && !PublisherName.isDomain(name))
                .or(() -> PublisherName.likeliest(
                        alone(Stream.of(own.stream(), inTitle(), ofSite(), inFooter(), atHead())
                                .flatMap(found -> found)),
                        head.host()));
    }

    private List<String> alone(Stream<String> names) {
        return names.filter(name -> Metadata.isName(name) && !head.title().equals(Optional.of(name)))
                .flatMap(name -> PublisherName.of(name, head.host()).stream())
                .toList();
    }

    /**
     * What stands beside the headline in the page's title, where the host is called so; where there is no host, what
     * stands last.
     */
    private Stream<String> inTitle() {
        List<String> parts = titleParts();
        Stream<String> last = parts.stream().skip(Math.max(0, parts.size() - 1));
        return head.host().isEmpty()
                ? last
                : Stream.concat(last, parts.stream().limit(1))
                        .filter(part -> !isHeadline(part) && PublisherName.isOf(part, head.host()));
    }

    /** The parts of the page's title; none where it has but one. */
    private List<String> titleParts() {
        List<String> parts =
                head.title().stream().flatMap(Head.BETWEEN::splitAsStream).toList();
        return parts.size() > 1 ? parts : List.of();
    }

    private boolean isHeadline(String part) {
        return headlines
                .element()
                .flatMap(Headlines::text)
                .filter(text -> Headlines.alike(text, part))
                .isPresent();
    }

    /** What the page calls its feed, and its link home. */
    private Stream<String> ofSite() {
        Stream<String> feeds = page.select("link[rel=alternate][type~=rss|atom][title]").stream()
                .map(link -> link.attr("title"))
                .filter(PagePublisher::isShort)
                .map(title -> FEED.matcher(title).replaceFirst(""))
                .flatMap(title -> Head.BETWEEN.splitAsStream(title).limit(1));
        return Stream.concat(feeds, called(Headlines.HOME))
                .filter(name -> !PublisherName.isDomain(name) && PublisherName.isOf(name, head.host()))
                .limit(1);
    }

    /** Where the host is called otherwise: the name at the page's head, or all that its title says beside the headline. */
    private Stream<String> atHead() {
        List<String> beside =
                titleParts().stream().filter(part -> !isHeadline(part)).toList();
        return Stream.concat(called(SITE), beside.stream().filter(part -> beside.size() == 1))
                .limit(1);
    }

    /** Patterns take long over what no name is as long as, and more room than there is. */
    private static boolean isShort(String name) {
        return name.length() <= LONGEST;
    }

    /** How elements are called: their pictures, titles, labels and texts. */
    private Stream<String> called(String elements) {
        return page.body().select(elements).stream()
                .flatMap(element -> Stream.of(
                                element.select("img").attr("alt"),
                                element.attr("title"),
                                element.attr("aria-label"),
                                Line.of(element, LONGEST).orElse(""))
                        .filter(PagePublisher::isShort)
                        .map(name ->
                                HOMEWARD.matcher(name.strip()).replaceAll("").strip()))
                .filter(name -> !name.isBlank());
    }

    /** Who holds the rights to the page, by its last lines; where it has an address, only whoever that is called by. */
    private Stream<String> inFooter() {
        Stream<Element> marked = page.body().select(":containsOwn(©), :containsOwn(copyright)").stream()
                .filter(element -> element.closest("figure, figcaption") == null
                        && !PICTURE.matcher(element.ownText()).find());
        return Stream.concat(marked, page.body().select("footer").stream())
                .flatMap(element -> Line.of(element, LONGEST).stream())
                .map(RIGHTS::matcher)
                .filter(Matcher::find)
                .map(rights -> rights.group("after") == null ? rights.group("before") : rights.group("after"))
                .flatMap(line -> Stream.of(line.split("[,;|]|(?<!\\b\\p{L})\\.(?!\\p{L})|\\s[-–—]\\s"))
                        .limit(1))
                .map(String::strip)
                .filter(name -> head.host().isEmpty() || PublisherName.isOf(name, head.host()))
                .limit(1);
    }
}
