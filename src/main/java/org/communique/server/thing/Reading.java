package org.communique.server.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;

/** What is known, read in a reader's languages. */
final class Reading {

    private static final Pattern DATED = Pattern.compile("(.+, )([\\[{]?[0-9.][-0-9,./~?%]*[]}]?)");

    private final Knowledge knowledge;
    private final Languages languages;
    private final Address address;
    private final Function<String, String> shortened;

    /** @param shortened an IRI by its prefix */
    Reading(Knowledge knowledge, Languages languages, Address address, Function<String, String> shortened) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.address = address;
        this.shortened = shortened;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** A term by its name, leading to its page. */
    Label label(Node term) {
        if (!term.isURI()) {
            return literal(term);
        }
        Label name = name(term);
        return new Label(name.text(), address.of(term.getURI()), name.language());
    }

    String text(Node term) {
        return label(term).text();
    }

    private Label name(Node term) {
        return best(term, SKOS.prefLabel)
                .or(() -> best(term, RDFS.label))
                .map(Reading::spokenName)
                .orElseGet(() -> Label.plain(new Wording(this).of(term).orElseGet(() -> shown(term.getURI()))));
    }

    /** A statement's name ends in its date, which is said in words. */
    private static Label spokenName(Node name) {
        Label label = literal(name);
        Matcher dated = DATED.matcher(label.text());
        return label.language().isEmpty() && dated.matches()
                ? Label.plain(dated.group(1) + Day.inWords(dated.group(2)))
                : label;
    }

    /** By its prefix; an address of the web without what every one begins with. */
    private String shown(String iri) {
        return shortened.apply(iri).replaceFirst("^https?://(www\\.)?", "");
    }

    private Optional<Node> best(Node term, Property property) {
        return knowledge.objects(term, property).stream()
                .filter(Node::isLiteral)
                .min(Comparator.comparingInt((Node label) -> languages.rank(label.getLiteralLanguage()))
                        .thenComparing(TermOrder.ENGLISH_FIRST));
    }

    private static Label literal(Node term) {
        if (!term.isLiteral()) {
            return Label.plain(term.toString());
        }
        String language = term.getLiteralLanguage();
        return new Label(term.getLiteralLexicalForm(), "", language.startsWith("en") ? "" : language);
    }

    /** The names of what a property has, in their alphabet's order. */
    List<Label> labels(Node subject, Property property) {
        return named(knowledge.objects(subject, property));
    }

    List<Label> named(List<Node> terms) {
        return terms.stream()
                .map(this::label)
                .sorted(Comparator.comparing(Label::text))
                .toList();
    }

    /** The fields of a list that have a value. */
    List<Field> fields(Field... fields) {
        return List.of(fields).stream()
                .filter(field -> !field.values().isEmpty())
                .toList();
    }

    Field field(String name, Node subject, Property property) {
        return Field.of(name, labels(subject, property));
    }

    /** A date as it is written, and in words. */
    Field date(String name, Node subject, Property property) {
        return Field.of(
                name,
                knowledge.objects(subject, property).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .map(date -> Label.plain(spoken(date)))
                        .toList());
    }

    /** Dates in words alone, for where many stand below each other. */
    List<Label> when(Node subject, Property property) {
        return knowledge.objects(subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .map(date -> Label.plain(Day.inWords(date)))
                .toList();
    }

    private static String spoken(String date) {
        String words = Day.inWords(date);
        return words.equals(date) ? date : words + " (" + date + ")";
    }

    /** The first day that it may have been, for sorting: what is not dated comes last. */
    String day(Node thing) {
        return first(thing, Communique.earliest, Communique.latest, Communique.date);
    }

    /** The day that it was, if that is known; else empty. */
    String exactDay(Node thing) {
        String day = knowledge.text(thing, Communique.earliest);
        return day.equals(knowledge.text(thing, Communique.latest)) ? day : "";
    }

    private String first(Node thing, Property... properties) {
        for (Property property : properties) {
            String text = knowledge.text(thing, property);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "9999";
    }

    /** Earliest first; those of one day by their names' order in the dataset. */
    List<Node> inOrder(List<Node> things) {
        record Dated(String day, Node thing) {}
        List<Dated> dated = new ArrayList<>();
        things.stream().distinct().forEach(thing -> dated.add(new Dated(day(thing), thing)));
        dated.sort(Comparator.comparing(Dated::day).thenComparing(Dated::thing, TermOrder.BY_TEXT));
        return dated.stream().map(Dated::thing).toList();
    }
}
