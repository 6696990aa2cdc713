package org.communique.material.intake.metadata.page;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** The text of an element that is a line and no more. However much an element holds, looking takes no longer than a line. */
final class Line {

    private Line() {}

    /** The text, or nothing where it is longer than that. */
    static Optional<String> of(Element element, int longest) {
        return isLonger(element, longest)
                ? Optional.empty()
                : Optional.of(element.text()).filter(text -> text.length() <= longest);
    }

    /** Whether the element's text has more characters, white space not counted. */
    static boolean isLonger(Element element, int most) {
        AtomicInteger seen = new AtomicInteger();
        element.filter((node, depth) -> {
            int letters = node instanceof TextNode text
                    ? (int) text.getWholeText()
                            .chars()
                            .filter(letter -> !Character.isWhitespace(letter))
                            .limit(most + 1L)
                            .count()
                    : 0;
            return seen.addAndGet(letters) > most ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return seen.get() > most;
    }
}
