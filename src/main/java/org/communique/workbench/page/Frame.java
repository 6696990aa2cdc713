package org.communique.workbench.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around every page.
 *
 * @param view which of the views it is
 * @param dataset what the dataset is called
 * @param address the path under which the page can be opened again
 * @param undo the decision that would be undone
 * @param message what the last key did
 */
public record Frame(
        View view, String title, String dataset, String address, Optional<String> undo, Optional<Message> message) {

    /** What the last key did, or why it did nothing. */
    public record Message(String text, boolean isError, List<String> details) {
        public Message {
            details = List.copyOf(details);
        }

        public static Message done(String text) {
            return new Message(text, false, List.of());
        }

        public static Message error(String text) {
            return new Message(text, true, List.of());
        }
    }

    /** The pages that every page leads to, with the keys that lead there. */
    public enum View {
        WORK("Work list", "/", "W"),
        ACTORS("Actors", "/actors", "C"),
        STATEMENTS("Statements", "/statements", "S"),
        CONTRADICTIONS("Contradictions", "/contradictions", "X"),
        CHECK("Check", "/check", "K"),
        ARTICLE("", "", "");

        private final String text;
        private final String href;
        private final String key;

        View(String text, String href, String key) {
            this.text = text;
            this.href = href;
            this.key = key;
        }

        /** The name of its style. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A link at the head of the page. */
    public record Link(String text, String href, String key, boolean isHere) {}

    public List<Link> links() {
        return Stream.of(View.values())
                .filter(each -> !each.href.isEmpty())
                .map(each -> new Link(each.text, each.href, each.key, each == view))
                .toList();
    }
}
