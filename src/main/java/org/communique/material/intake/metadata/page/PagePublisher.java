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
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|│:·•»«›]+\\s+|\\s*[|│]\\s*");
    private static final Pattern FEED = Pattern.compile("(?iu)\\s*[-–—|»›:(]*\\s*\\b(?:rss|atom|feed|news-?feed)\\b.*");
    /** Rights in a picture are not those in the page. */
    private static final Pattern PICTURE = Pattern.compile("(?iu)foto|photo|bild|image|grafik|getty|/");
    /** “© 2025 Harbour News”, “Harbour News © 2025”, “Harbour News 2025”. */
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\([cC]\\)|(?i:copyright))[\\s\\d–-]*(?<after>\\p{Lu}.*)|^(?<before>\\p{Lu}[^.©]{2,40}?),?\\s*(?:©\\s*)?(?:19|20)\\d{2}$");

    private final Document page;
    private final Head head;
    private final Optional<ArticleNode> node;

    PagePublisher(Document page, Head head, Optional<ArticleNode> node) {
        this.page = page;
        this.head = head;
        this.node = node;
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

    /** The name, without what stands beside it: the one that goes with the address, else the first. */
    Optional<String> name() {
        List<String> names = Stream.of(names().stream(), inTitle(), ofSite(), inFooter())
                .flatMap(found -> found)
                .filter(name -> !head.title().equals(Optional.of(name)))
                .flatMap(name -> PublisherName.of(name, head.host()).stream())
                .toList();
        return PublisherName.likeliest(names, head.host());
    }

    /**
     * What stands beside the headline in the page's title, where the host is called so; where there is no host, what
     * stands last.
     */
    private Stream<String> inTitle() {
        List<String> parts =
                head.title().stream().flatMap(BETWEEN::splitAsStream).toList();
        if (parts.size() < 2) {
            return Stream.empty();
        }
        String last = parts.get(parts.size() - 1);
        return head.host().isEmpty()
                ? Stream.of(last)
                : Stream.of(last, parts.get(0)).filter(part -> PublisherName.isOf(part, head.host()));
    }

    /** What the page calls its feed, and its picture that leads home. */
    private Stream<String> ofSite() {
        Stream<String> feeds = page.select("link[rel=alternate][type~=rss|atom][title]").stream()
                .map(link -> FEED.matcher(link.attr("title")).replaceFirst(""))
                .flatMap(title -> BETWEEN.splitAsStream(title).limit(1));
        Stream<String> logos =
                page.select(Headlines.HOME + " img[alt]").stream().map(picture -> picture.attr("alt"));
        return Stream.concat(feeds, logos)
                .filter(name -> !name.isBlank() && PublisherName.isOf(name, head.host()))
                .limit(1);
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
                .flatMap(line -> Stream.of(line.split("[.,;|]|\\s[-–—]\\s")).limit(1))
                .map(String::strip)
                .filter(name -> head.host().isEmpty() || PublisherName.isOf(name, head.host()))
                .limit(1);
    }
}
