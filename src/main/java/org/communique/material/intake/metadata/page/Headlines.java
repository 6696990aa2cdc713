package org.communique.material.intake.metadata.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.PublisherName;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page puts at its head as its title, in its several places, and how alike two of these are. */
final class Headlines {

    private static final String CALLED = "[itemprop=headline],"
            + " [class~=(?i)(?:^|[\\s_-])(?:headline|(?:entry|post|article|page|news)-?_?(?:title|name|heading))(?:$|\\s)]";
    private static final String HEADINGS = "h1, h2, h3, h4, " + CALLED;
    private static final String KICKER =
            "[class~=(?i)kicker|overline|over-?title|top-?line|strap-?line|dachzeile|spitzmarke|pre-?title|roofline|ressort|rubri|category|badge|visually-hidden|sr-only|screen-reader]";
    /** The name of the site: a heading that leads home. */
    static final String HOME = "a[href~=^(?:/|\\./|index\\.\\w+|(?:https?:)?//[^/]+/?)$]";

    private static final Pattern SITE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:site-?_?(?:title|name)|logo|brand(?:ing)?)(?:$|[\\s_-])");
    /** Of the words of both titles, those that they share, for a heading to be the page's. */
    private static final double SAME = 0.5;
    /** Menus repeat headlines as lesser headings. */
    private static final double FIRST_ORDER = 0.2;
    /** Of the words of the shorter title, those that the longer has as well, for both to be of one article. */
    private static final double SHARED = 0.6;

    /** For the only heading of the first order less is enough. */
    private static final double SAME_OF_ONE = 0.35;

    private static final int LONGEST = 300;
    private static final int MOST = 200;

    private final Document page;
    private final Head head;
    private final List<Element> firstOrder;
    private final Optional<Element> element;

    private Headlines(Document page, Head head) {
        this.page = page;
        this.head = head;
        this.firstOrder = page.select("h1").stream()
                .filter(Element::hasText)
                .filter(one -> !isOfSite(one))
                .toList();
        this.element = best(page).or(this::only);
    }

    static Headlines of(Document page, Head head) {
        return new Headlines(page, head);
    }

    /** The titles of the page's head: OpenGraph's, Twitter's, the {@code title}. */
    List<String> inHead() {
        return Stream.of(head.first("ogtitle"), head.first("twittertitle"), head.title())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The heading that the page's head repeats, else the only one of the first order. */
    Optional<Element> element() {
        return element;
    }

    /** All headings of the first three orders but the site's own, those first that are called headlines. */
    Stream<Element> headings() {
        return Stream.of(CALLED, "h1, h2, h3")
                .flatMap(names -> page.select(names).stream())
                .filter(one -> one.hasText() && !isOfSite(one));
    }

    /** What stands in headings that lead home. */
    List<String> sites() {
        return page.select("h1, h2, h3").stream()
                .filter(one -> one.hasText() && isOfSite(one))
                .map(Element::text)
                .toList();
    }

    private record Rated(Element element, double likeness) {}

    private Optional<Element> best(Document page) {
        return page.select(HEADINGS).stream()
                .filter(one -> one.hasText() && !Line.isLonger(one, LONGEST) && !one.is(KICKER) && !isOfSite(one))
                .limit(MOST)
                .map(one -> new Rated(one, likeness(one)))
                .filter(one -> one.likeness >= SAME || isOnly(one.element) && one.likeness >= SAME_OF_ONE + FIRST_ORDER)
                .reduce((best, next) -> next.likeness > best.likeness ? next : best)
                .map(Rated::element);
    }

    private double likeness(Element heading) {
        double likeness = inHead().stream()
                .map(this::withoutSite)
                .mapToDouble(title -> likeness(title, heading.text()))
                .max()
                .orElse(0);
        boolean enough = likeness >= SAME || isOnly(heading) && likeness >= SAME_OF_ONE;
        return enough && heading.normalName().equals("h1") ? likeness + FIRST_ORDER : likeness;
    }

    /** Of “Ferry returns | Harbour News” what is not called like the host. */
    private String withoutSite(String title) {
        String[] parts = title.split("\\s+[-–—|│·•»]\\s+");
        return parts.length == 2 && PublisherName.isOf(parts[1], head.host()) ? parts[0] : title;
    }

    private boolean isOnly(Element heading) {
        return firstOrder.size() == 1 && firstOrder.get(0) == heading;
    }

    private static boolean isOfSite(Element heading) {
        return SITE.matcher(heading.className() + " " + heading.id()).find()
                || heading.select(HOME).stream().anyMatch(link -> link.text().equals(heading.text()));
    }

    private Optional<Element> only() {
        return firstOrder.size() == 1 ? Optional.of(firstOrder.get(0)) : Optional.empty();
    }

    /** Whether that is what the page is called anywhere. */
    boolean areLike(String title) {
        return Stream.concat(inHead().stream(), firstOrder.stream().map(Element::text))
                .anyMatch(one -> alike(one, title));
    }

    /** Whether two titles are the same but for what a site adds, cuts off, or writes otherwise. */
    static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long fewest = Math.min(words.size(), others.size());
        return fewest > 0 && shared(words, others) >= SHARED * fewest && (fewest > 1 || words.size() == others.size());
    }

    private static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * shared(words, others) / (words.size() + others.size());
    }

    private static long shared(Set<String> words, Set<String> others) {
        return words.stream().filter(others::contains).count();
    }

    private static Set<String> words(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** The text of a heading without the line that some put above the title in it. */
    static Optional<String> text(Element heading) {
        Element alone = heading.clone();
        alone.select(KICKER).remove();
        return Metadata.line(alone.hasText() ? alone.text() : heading.text());
    }
}
