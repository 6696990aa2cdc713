package org.communique.server.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page calls a term.
 *
 * @param href where it leads to; empty if nowhere
 * @param language the text's BCP 47 tag; empty if that of the page
 */
public record Label(String text, String href, String language) {

    public static Label plain(String text) {
        return new Label(text, "", "");
    }

    public static Label to(String text, String href) {
        return new Label(text, href, "");
    }

    /** Several as plain text, one on each line. */
    public static String lines(List<Label> labels) {
        return labels.stream()
                .map(label -> "  " + label.text + "  " + label.href + '\n')
                .collect(Collectors.joining());
    }

    public boolean leads() {
        return !href.isEmpty();
    }

    public Label withText(String other) {
        return new Label(other, href, "");
    }
}
