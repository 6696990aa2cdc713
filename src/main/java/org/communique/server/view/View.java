package org.communique.server.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one thing.
 *
 * @param kind what it is, such as statement
 * @param raw all that is said of it, property by property
 * @param forms the same as data
 * @param markup the same for search engines, as it can stand in a script block; empty where there is none
 * @param mistake where to report a mistake, and the lines to send
 */
public record View(
        Heading heading,
        String kind,
        String iri,
        List<Section> sections,
        List<Field> raw,
        Inbound inbound,
        List<Label> forms,
        String markup,
        Mistake mistake) {

    private static final Pattern FOLLOWED = Pattern.compile(".*/id/((?:actor|event|proposition)/.+)");

    public View {
        sections = List.copyOf(sections);
        raw = List.copyOf(raw);
        forms = List.copyOf(forms);
    }

    /** The end of its IRI, by which the feeds about it are asked for; empty where there are none. */
    public String followed() {
        Matcher end = FOLLOWED.matcher(iri);
        return end.matches() ? end.group(1) : "";
    }

    /**
     * What stands at the top of the page.
     *
     * @param title what the thing is called, or what was said
     * @param style {@code summary}, {@code quotation}, {@code excerpt} or {@code terms} of what was said; else empty
     * @param byline who and when, in short
     * @param trust how far it can be trusted; nothing where that is not asked
     * @param lead the sentence that says most of it; may be empty
     */
    public record Heading(Label title, String style, List<Label> byline, Optional<Trust> trust, String lead) {
        public Heading {
            byline = List.copyOf(byline);
        }

        /** In one line, for those who share the page. */
        public String summary() {
            String by = byline.stream().map(Label::text).collect(Collectors.joining(", "));
            return Stream.of(by, lead).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        }

        /** Of a thing that has a name. */
        public static Heading of(Label title, String lead) {
            return new Heading(title, "", List.of(), Optional.empty(), lead);
        }

        /** Of something that was said. */
        public static Heading of(Words words, List<Label> byline, Trust trust) {
            Label title = new Label(words.text(), "", words.language());
            return new Heading(title, words.style(), byline, Optional.of(trust), "");
        }
    }

    /** How a reader tells the publisher of a mistake. */
    public record Mistake(Label contact, String text) {}
}
