package org.communique.material.intake.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page: the element whose paragraphs hold most of the running text, after Readability (Arc90
 * 2009): a paragraph counts for its parent, and half for its grandparent, by its length and its commas, less what of it
 * is links. Captions, players, banners and whatever calls itself so are taken out first.
 */
public final class MainContent {

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, svg, canvas, "
            + "video, audio, picture, img, figure, figcaption, nav, aside, footer, form, button, input, select, "
            + "textarea, dialog, menu, head, [hidden], [aria-hidden=true], [role=navigation], [role=banner], "
            + "[role=complementary], [role=contentinfo], [role=dialog], [role=alert], [role=search], "
            + "[style~=display:\\s*none]";
    private static final Pattern BOILERPLATE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:captions?|credits?|player|video|audio"
                    + "|gallery|banner|cookies?|consent|gdpr|shar(?:e|ing)|social|related|recommended|promo|newsletter|subscri"
                    + "\\w*|comments?|breadcrumbs?|ads?|advert\\w*|sponsor\\w*|sidebar|menu|navbar|nav|footer|toolbar|paywall|tags?"
                    + "|read-?more|more-on|popup|modal|skip\\w*|screen-reader-text|visually-hidden|sr-only|print-only|byline|dateline-meta|timestamp)"
                    + "(?:$|[\\s_-])");
    private static final Pattern PARAGRAPH = Pattern.compile("p|pre|blockquote|td|li");
    private static final int SHORTEST = 25;
    private static final double SIBLING = 0.2;

    private final Document page;
    /** In the order of the page, so that of two as good the first is taken: elements hash by where they lie in memory. */
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    /** Of a page, out of which it takes what is no text. */
    public MainContent(Document page) {
        this.page = page;
    }

    /** The headline and the article's paragraphs, an empty line between them; empty where the page has no text. */
    public String text() {
        String headline = headline();
        strip();
        page.body().select("p, pre, blockquote, td, li, div, section, article").forEach(this::score);
        Optional<Element> top = marked().or(this::best);
        PageText text = new PageText();
        text.paragraph(headline);
        top.map(this::withSiblings).orElse(List.of(page.body())).forEach(text::add);
        return text.toString();
    }

    private String headline() {
        List<Element> headlines = page.select("h1");
        return headlines.size() == 1 ? headlines.get(0).text() : "";
    }

    private void strip() {
        page.select(NEVER_TEXT).remove();
        page.select("h1").remove();
        int all = page.text().length();
        for (Element element : page.body().select("[class], [id]")) {
            boolean named = BOILERPLATE.matcher(element.className()).find()
                    || BOILERPLATE.matcher(element.id()).find();
            if (named && element != page.body() && element.hasParent() && length(element) < all / 2) {
                element.remove();
            }
        }
    }

    /** A page may say which element holds the article. */
    private Optional<Element> marked() {
        return page.select("[itemprop=articleBody]").stream()
                .filter(element -> length(element) >= 8 * SHORTEST)
                .max(Comparator.comparingInt(MainContent::length));
    }

    private Optional<Element> best() {
        return scores.entrySet().stream()
                .max(Comparator.<Map.Entry<Element, Double>>comparingDouble(
                                entry -> entry.getValue() * (1 - linkDensity(entry.getKey())))
                        .thenComparing(entry -> -entry.getKey().elementSiblingIndex()))
                .map(Map.Entry::getKey);
    }

    private void score(Element paragraph) {
        String text = PARAGRAPH.matcher(paragraph.normalName()).matches() ? paragraph.text() : paragraph.ownText();
        Element parent = paragraph.parent();
        if (text.length() < SHORTEST || parent == null) {
            return;
        }
        double score = 1
                + text.chars().filter(letter -> letter == ',' || letter == '，').count()
                + Math.min(text.length() / 100, 3);
        boolean holdsParagraphs = paragraph.children().stream().anyMatch(Element::isBlock);
        Element holder = holdsParagraphs ? paragraph : parent;
        scores.merge(holder, score, Double::sum);
        Element above = holder.parent();
        if (above != null) {
            scores.merge(above, score / 2, Double::sum);
        }
    }

    /** A page may break the article into several elements beside each other. */
    private List<Element> withSiblings(Element top) {
        Element parent = top.parent();
        if (parent == null || top == page.body()) {
            return List.of(top);
        }
        double least = scores.getOrDefault(top, 0.0) * SIBLING;
        return parent.children().stream()
                .filter(sibling -> sibling == top || isPartOfIt(sibling, least))
                .toList();
    }

    private boolean isPartOfIt(Element sibling, double least) {
        boolean paragraph = sibling.normalName().equals("p") && length(sibling) > 3 * SHORTEST;
        boolean scored = scores.getOrDefault(sibling, 0.0) >= Math.max(3, least);
        return (paragraph || scored) && linkDensity(sibling) < 0.25;
    }

    private static double linkDensity(Element element) {
        int length = length(element);
        int links = element.select("a").stream().mapToInt(MainContent::length).sum();
        return length == 0 ? 0 : Math.min(1, (double) links / length);
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
