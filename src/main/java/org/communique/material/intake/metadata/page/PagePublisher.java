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
        List<String> names = Stream.of(names().stream(), inTitle(), inFooter())
                .flatMap(found -> found)
                .filter(name -> !head.title().equals(Optional.of(name)))
                .flatMap(name -> PublisherName.of(name, head.host()).stream())
                .toList();
        return PublisherName.likeliest(names, head.host());
    }

    /** What stands beside the headline in the page's title, where the host is called so. */
    private Stream<String> inTitle() {
        List<String> parts = head.title().stream()
                .flatMap(title -> Stream.of(title.split("\\s+[-–—|:·•»«]+\\s+")))
                .toList();
        return parts.size() < 2
                ? Stream.empty()
                : Stream.of(parts.get(parts.size() - 1), parts.get(0))
                        .filter(part -> PublisherName.isOf(part, head.host()));
    }

    /** Who holds the rights to the page, by its last lines; where it has an address, only whoever that is called by. */
    private Stream<String> inFooter() {
        Stream<Element> marked = page.body().getElementsContainingOwnText("©").stream();
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
