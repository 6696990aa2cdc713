package org.communique.server.page;

/** A text that may lead somewhere; an empty address leads nowhere. */
public record Link(String text, String href) {

    public static Link to(String text, String href) {
        return new Link(text, href);
    }

    public static Link none(String text) {
        return new Link(text, "");
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
