package org.communique.material.intake.page.layout;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements of HTML that say what they hold. */
public enum TagKind {
    NAV("nav", "menu"),
    FOOTER("footer"),
    ASIDE("aside"),
    HEADER("header", "hgroup"),
    FORM("form", "fieldset", "label"),
    FIGURE("figure", "figcaption", "picture"),
    ARTICLE("article"),
    MAIN("main"),
    SECTION("section"),
    TABLE("table"),
    LIST("ul", "ol"),
    QUOTE("blockquote", "q"),
    DIALOG("dialog"),
    DETAILS("details"),
    DEFINITIONS("dl"),
    ADDRESS("address"),
    HIDDEN;

    private static final TagKind[] ALL = values();
    private static final Set<String> BESIDE =
            Set.of("navigation", "banner", "complementary", "contentinfo", "dialog", "alert", "search", "menu");

    private final Set<String> names;

    TagKind(String... names) {
        this.names = Set.of(names);
    }

    /** The kinds of an element, a bit for each in the order of this enum. */
    public static int of(Element element) {
        int found = isHidden(element) ? HIDDEN.bit() : 0;
        for (TagKind kind : ALL) {
            found |= kind.names.contains(element.normalName()) ? kind.bit() : 0;
        }
        String role = element.attr("role");
        found |= role.equals("main") ? MAIN.bit() : 0;
        found |= role.equals("article") ? ARTICLE.bit() : 0;
        return BESIDE.contains(role) ? found | NAV.bit() : found;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").matches("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
    }

    public int bit() {
        return 1 << ordinal();
    }
}
