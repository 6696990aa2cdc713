package org.communique.material.intake.metadata.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a page that are about something else than its article: menus, comments, other stories. */
final class Furniture {

    /** Sections are longer than a line that only is called like one. */
    private static final int LINE = 160;

    private static final Set<String> TAGS = Set.of("nav", "aside", "select", "form", "figure", "figcaption");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|(?<!post|entry|article)[\\s_-])(?:comments?|commentlist|kommentare?|respond|replies|related|sidebar|side-?bar|widgets?|recommend\\w*|popular|most-?\\w*|latest\\w*|recent\\w*|teasers?|archives?|calendar|kalender|events?|termine?"
                + "|copyright|cookies?|promo\\w*|newsletter|tickers?|menu|nav\\w*|footer|weather|marginal\\w*|more-\\w+|mehr|ads?|advert\\w*|carousel|slider|social|share|breadcrumbs?|login|forum|signature)(?:$|[\\s_-])");

    private final Optional<Element> headline;

    Furniture(Optional<Element> headline) {
        this.headline = headline;
    }

    /** Whether the element is in a part of the page that does not hold the headline, and that by its name is about something else. */
    boolean holds(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (isAroundHeadline(at)) {
                return false;
            }
            if (isNamedSo(at) && at.text().length() > LINE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedSo(Element element) {
        return TAGS.contains(element.normalName())
                || element.normalName().equals("footer") && element.closest("article, .hentry") == null
                || NAMES.matcher(element.className() + " " + element.id()).find()
                || element.attr("itemtype").endsWith("Comment")
                || element.attr("itemprop").matches("comment|review");
    }

    private boolean isAroundHeadline(Element element) {
        return headline.isPresent()
                && (headline.get() == element || headline.get().parents().contains(element));
    }
}
