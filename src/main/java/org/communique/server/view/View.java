package org.communique.server.view;

import java.util.List;

/**
 * The page of one thing.
 *
 * @param kind what it is, such as statement
 * @param lead the sentence that says most of it
 * @param raw all that is said of it, property by property
 * @param forms the same as data
 * @param mistake where to report a mistake, and the lines to send
 */
public record View(
        Label title,
        String kind,
        String iri,
        String lead,
        List<Section> sections,
        List<Field> raw,
        Inbound inbound,
        List<Label> forms,
        Mistake mistake) {

    public View {
        sections = List.copyOf(sections);
        raw = List.copyOf(raw);
        forms = List.copyOf(forms);
    }

    /** How a reader tells the publisher of a mistake. */
    public record Mistake(Label contact, String text) {}
}
