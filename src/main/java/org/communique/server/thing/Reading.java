package org.communique.server.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** What is known, read in a reader's languages. */
final class Reading {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

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

    /** A property by its name; one of another vocabulary by the words of its IRI. */
    Label property(Node property) {
        Label label = label(property);
        boolean isNamed = best(property, SKOS.prefLabel)
                .or(() -> best(property, RDFS.label))
                .isPresent();
        String local = property.getURI().replaceFirst(".*[/#]", "");
        return isNamed
                ? label
                : Label.to(
                        CAPITAL.matcher(local)
                                .replaceAll(found -> " " + found.group().toLowerCase(Locale.ROOT)),
                        label.href());
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
        return label.language().isEmpty() ? Label.plain(Day.spoken(label.text())) : label;
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
                .sorted(Comparator.comparing(label -> countable(label.text())))
                .toList();
    }

    /** Who reads words so; the run that made the release stands for those who curated it. */
    List<Label> readers(Node reading) {
        return knowledge.objects(reading, Prov.wasAttributedTo).stream()
                .sorted(TermOrder.BY_TEXT)
                .map(reader -> knowledge.is(reader, Prov.Activity)
                        ? Label.to("this dataset", label(reader).href())
                        : label(reader))
                .toList();
    }

    /** So that character 36 comes before 103. */
    private static String countable(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
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

    Field date(String name, Node subject, Property property) {
        return Field.of(name, when(subject, property));
    }

    /** Dates in words; how they are written is among all properties. */
    List<Label> when(Node subject, Property property) {
        return knowledge.objects(subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .map(date -> Label.plain(Day.inWords(date)))
                .toList();
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
