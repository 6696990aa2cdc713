package org.communique.server.page;

import java.util.List;
import java.util.stream.Collectors;

/** A text that may lead somewhere; an empty address leads nowhere. */
public record Link(String text, String href) {

    public static Link to(String text, String href) {
        return new Link(text, href);
    }

    public static Link none(String text) {
        return new Link(text, "");
    }

    /** Several as plain text, one a line. */
    public static String lines(List<Link> links) {
        return links.stream()
                .map(link -> "  " + link.text + "  " + link.href + '\n')
                .collect(Collectors.joining());
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
