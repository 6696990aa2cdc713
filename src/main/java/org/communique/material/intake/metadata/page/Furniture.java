package org.communique.material.intake.metadata.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The parts of a page that are about something else than its article: menus, comments, other stories. */
final class Furniture {

    /** Sections are longer than a line that only is called like one. */
    private static final int LINE = 160;

    private static final Set<String> TAGS = Set.of("nav", "select", "form", "figure", "figcaption", "blockquote");
    /** An aside with what is known of the article: its author, its day. */
    private static final String OF_ARTICLE = "[class~=(?i)(?:^|[\\s_-])(?:meta|byline)(?:$|[\\s_-])]";

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|(?<!post|entry|article)[\\s_-])(?:comments?|commentlist|kommentare?|respond|replies|related|sidebar|side-?bar|widgets?|recommend\\w*|popular|most-?\\w*|latest\\w*|recent\\w*|teasers?|archives?|calendar|kalender|events?|termine?"
                    + "|copyright|cookies?|promo\\w*|newsletter|tickers?|menu|nav\\w*|footer|weather|marginal\\w*|more-\\w+|mehr|ads?|advert\\w*|carousel|slider|social|share|breadcrumbs?|login|forum|signature)(?:$|[\\s_-])");

    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Boolean> held = new IdentityHashMap<>();

    Furniture(Optional<Element> headline) {
        headline.ifPresent(element -> {
            aroundHeadline.add(element);
            aroundHeadline.addAll(element.parents());
        });
    }

    /** Whether the element is in a part of the page that does not hold the headline, and that by its name is about something else. */
    boolean holds(Element element) {
        Deque<Element> open = new ArrayDeque<>();
        Element at = element;
        while (at != null && !held.containsKey(at)) {
            open.push(at);
            at = at.parent();
        }
        boolean holds = at != null && held.getOrDefault(at, false);
        for (Element inner : open) {
            holds = !aroundHeadline.contains(inner) && (holds || isSection(inner));
            held.put(inner, holds);
        }
        return holds;
    }

    /** What an element and those around it are called. */
    static String names(Element element, int above) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .limit(above + 1L)
                .flatMap(at -> Stream.of(at.className(), at.id(), at.attr("itemprop"), at.attr("property")))
                .collect(Collectors.joining(" "));
    }

    private static boolean isSection(Element element) {
        return TAGS.contains(element.normalName())
                || element.normalName().equals("aside") && !element.is(OF_ARTICLE)
                || !element.normalName().equals("body") && isNamedSo(element) && Line.isLonger(element, LINE);
    }

    private static boolean isNamedSo(Element element) {
        return element.normalName().equals("footer") && element.closest("article, .hentry") == null
                || NAMES.matcher(element.className() + " " + element.id()).find()
                || element.attr("itemtype").endsWith("Comment")
                || element.attr("itemprop").matches("comment|review");
    }
}
