package org.communique.server.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Trust;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** What is known, read in a reader's languages. */
public final class Reading {

    private static final Property LEVEL = ResourceFactory.createProperty(Communique.Statement.getNameSpace(), "level");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Knowledge knowledge;
    private final Names names;

    public Reading(Knowledge knowledge, Names names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** A term by its name, leading to its page. */
    public Label label(Node term) {
        return names.label(term);
    }

    public String text(Node term) {
        return label(term).text();
    }

    /** A property by its name; one of another vocabulary by the words of its IRI. */
    public Label property(Node property) {
        return names.property(property);
    }

    /** The names of what a property has, in their alphabet's order. */
    public List<Label> labels(Node subject, Property property) {
        return named(knowledge.objects(subject, property));
    }

    public List<Label> named(List<Node> terms) {
        return terms.stream()
                .map(this::label)
                .sorted(Comparator.comparing(label -> countable(label.text())))
                .toList();
    }

    /** Who reads words so; the run that made the release stands for those who curated it. */
    public List<Label> readers(Node reading) {
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
    public List<Field> fields(Field... fields) {
        return List.of(fields).stream()
                .filter(field -> !field.values().isEmpty())
                .toList();
    }

    public Field field(String name, Node subject, Property property) {
        return Field.of(name, labels(subject, property));
    }

    public Field date(String name, Node subject, Property property) {
        return Field.of(name, when(subject, property));
    }

    /** Dates in words; how they are written is among all properties. */
    public List<Label> when(Node subject, Property property) {
        return knowledge.objects(subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .map(date -> Label.plain(Day.inWords(date)))
                .toList();
    }

    /** When a statement was made; where nobody says, the first day on which it was reported. */
    public List<Label> whenSaid(Node statement) {
        List<Label> said = when(statement, Communique.date);
        return !said.isEmpty()
                ? said
                : firstReport(statement).stream()
                        .map(day -> Label.plain("reported on " + Day.inWords(day)))
                        .toList();
    }

    /** The earliest day of the documents that report a statement. */
    public Optional<String> firstReport(Node statement) {
        return knowledge.subjects(Communique.reports, statement).stream()
                .flatMap(report -> knowledge.objects(report, Communique.inDocument).stream())
                .map(document -> knowledge.text(document, Communique.earliest))
                .filter(day -> !day.isEmpty())
                .sorted()
                .findFirst();
    }

    /** The first day that it may have been, for sorting: what is not dated comes last. */
    public String day(Node thing) {
        return first(thing, Communique.earliest, Communique.latest, Communique.date);
    }

    /** The day that it was, if that is known; else empty. */
    public String exactDay(Node thing) {
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
    public List<Node> inOrder(List<Node> things) {
        record Dated(String day, Node thing) {}
        List<Dated> dated = new ArrayList<>();
        things.stream().distinct().forEach(thing -> dated.add(new Dated(day(thing), thing)));
        dated.sort(Comparator.comparing(Dated::day).thenComparing(Dated::thing, TermOrder.BY_TEXT));
        return dated.stream().map(Dated::thing).toList();
    }

    /** How far a statement or a report can be trusted; what says nothing of it was written by people. */
    public Trust trust(Node thing) {
        return Stream.of(LEVEL, Communique.review)
                .flatMap(property -> knowledge.object(thing, property).stream())
                .map(code -> Trust.of(code.toString().replaceFirst(".*[/#]", "")))
                .findFirst()
                .orElse(Trust.CURATED);
    }
}
