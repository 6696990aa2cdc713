package org.communique.server.agents;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.communique.server.knowledge.TermOrder;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** What speakers said: their positions on something, their line over time, where they contradict each other. */
record StatementTools(Told told) {

    private static final List<Property> POSITIONS = List.of(Communique.affirms, Communique.denies, Communique.doubts);

    private record Stance(Node statement, Node stance, Node proposition) {}

    private record Pair(Node one, Node other) {}

    /** Who affirms, denies or doubts a proposition, or the propositions about an event, first to last. */
    Rows<Stance> positions(Arguments arguments, long from) {
        Node about = told.thing(arguments.needed("about"));
        List<Node> propositions = told.knowledge().is(about, Communique.Proposition)
                ? List.of(about)
                : told.knowledge().subjects(Communique.about, about).stream()
                        .filter(thing -> told.knowledge().is(thing, Communique.Proposition))
                        .toList();
        List<Stance> stances = propositions.stream()
                .flatMap(this::stances)
                .sorted(Comparator.comparing((Stance stance) -> told.reading().day(stance.statement()))
                        .thenComparing(Stance::stance, TermOrder.BY_TEXT))
                .toList();
        Map<String, Long> counts =
                stances.stream().collect(Collectors.groupingBy(this::position, TreeMap::new, Collectors.counting()));
        String answer = propositions.isEmpty()
                ? "The dataset has no proposition about “%s”: give the IRI of a proposition or of an event."
                        .formatted(told.reading().text(about))
                : "Positions on “%s”, first to last: %s. These are positions that people took, not facts."
                        .formatted(
                                told.reading().text(about),
                                counts.isEmpty() ? "none in this dataset" : inWords(counts));
        return Rows.of(answer, stances, stance -> row(stance, propositions.size() > 1));
    }

    private static String inWords(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> "%,d × %s".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private Stream<Stance> stances(Node proposition) {
        return told.knowledge().subjects(Communique.toward, proposition).stream()
                .flatMap(stance -> told.knowledge().subjects(Communique.hasStance, stance).stream()
                        .filter(told::isAsserted)
                        .map(statement -> new Stance(statement, stance, proposition)));
    }

    private String position(Stance stance) {
        return told.reader().code(stance.stance(), Communique.position);
    }

    private ObjectNode row(Stance stance, boolean isOneOfMany) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("position", position(stance));
        row.put("certainty", told.reader().code(stance.stance(), Communique.certainty));
        if (isOneOfMany) {
            row.set("proposition", told.named(stance.proposition()));
        }
        told.knowledge().objects(stance.stance(), Prov.wasAttributedTo).stream()
                .filter(reader -> told.knowledge().is(reader, Communique.Actor))
                .findFirst()
                .ifPresent(reader -> row.put("readBy", told.reading().text(reader)));
        return row.setAll(told.row(stance.statement()));
    }

    /** What a speaker said, first to last, each with the positions that it takes. */
    Rows<Node> line(Arguments arguments, long from) {
        Node speaker = told.thing(arguments.needed("speaker"));
        String first = day(arguments, "from", "0000");
        String last = day(arguments, "to", "9999");
        List<Node> statements = told.knowledge().subjects(Communique.speaker, speaker).stream()
                .filter(told::isAsserted)
                .filter(statement -> told.reading().day(statement).compareTo(last + "~") < 0)
                .filter(statement -> lastDay(statement).compareTo(first) >= 0)
                .toList();
        return Rows.of(
                "What %s is reported to have said, first to last."
                        .formatted(told.reading().text(speaker)),
                told.reading().inOrder(statements),
                this::lineRow);
    }

    private String lastDay(Node statement) {
        String latest = told.knowledge().text(statement, Communique.latest);
        return latest.isEmpty() ? "9999" : latest;
    }

    private static String day(Arguments arguments, String name, String usual) {
        return arguments
                .text(name)
                .map(day -> {
                    try {
                        return LocalDate.parse(day).toString();
                    } catch (DateTimeException wrong) {
                        throw new IllegalArgumentException(
                                "%s is a day such as 2022-01-07, not '%s'".formatted(name, Arguments.shown(day)),
                                wrong);
                    }
                })
                .orElse(usual);
    }

    private ObjectNode lineRow(Node statement) {
        ObjectNode row = told.row(statement);
        for (Property position : POSITIONS) {
            List<String> toward = told.reader().names(statement, position);
            if (!toward.isEmpty()) {
                toward.forEach(row.putArray(position.getLocalName())::add);
            }
        }
        return row;
    }

    /** Pairs of statements that cannot both be true, of all or of those that have to do with a thing. */
    Rows<Pair> contradictions(Arguments arguments, long from) {
        List<Node> about = arguments.text("about").map(told::thing).stream().toList();
        List<Pair> pairs =
                told.knowledge().dataset().find(Node.ANY, Communique.contradicts.asNode(), Node.ANY).toList().stream()
                        .map(StatementTools::pair)
                        .distinct()
                        .filter(pair -> told.isAsserted(pair.one()) && told.isAsserted(pair.other()))
                        .filter(pair -> about.stream().allMatch(thing -> concerns(pair, thing)))
                        .sorted(Comparator.comparing(
                                        (Pair pair) -> told.reading().day(pair.one()))
                                .thenComparing(Pair::one, TermOrder.BY_TEXT)
                                .thenComparing(Pair::other, TermOrder.BY_TEXT))
                        .toList();
        return Rows.of(
                "Pairs of statements that cannot both be true%s. Which of the two is right, the dataset does not say."
                        .formatted(
                                about.isEmpty()
                                        ? ""
                                        : ", to do with “%s”"
                                                .formatted(told.reading().text(about.get(0)))),
                pairs,
                this::row);
    }

    /** Both directions are one pair. */
    private static Pair pair(Triple triple) {
        boolean isInOrder = TermOrder.BY_TEXT.compare(triple.getSubject(), triple.getObject()) <= 0;
        return isInOrder
                ? new Pair(triple.getSubject(), triple.getObject())
                : new Pair(triple.getObject(), triple.getSubject());
    }

    private boolean concerns(Pair pair, Node thing) {
        return Stream.of(pair.one(), pair.other())
                .anyMatch(statement -> statement.equals(thing)
                        || Stream.concat(POSITIONS.stream(), Stream.of(Communique.speaker, Communique.about))
                                .anyMatch(property -> told.knowledge().has(statement, property, thing)));
    }

    private ObjectNode row(Pair pair) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("on", String.join("; ", grounds(pair)));
        row.set("one", told.row(pair.one(), 1));
        row.set("other", told.row(pair.other(), 1));
        return row;
    }

    /** The propositions that one takes and the other does not, or that cannot both be true. */
    private List<String> grounds(Pair pair) {
        Stream<String> opposed =
                Stream.concat(opposed(pair.one(), pair.other()).stream(), opposed(pair.other(), pair.one()).stream());
        Stream<String> incompatible = told.knowledge().objects(pair.one(), Communique.affirms).stream()
                .flatMap(mine -> told.knowledge().objects(pair.other(), Communique.affirms).stream()
                        .filter(theirs -> told.knowledge().has(mine, Communique.incompatibleWith, theirs)
                                || told.knowledge().has(theirs, Communique.incompatibleWith, mine))
                        .map(theirs -> told.reading().text(mine) + " / "
                                + told.reading().text(theirs)));
        return Stream.concat(opposed, incompatible).distinct().sorted().toList();
    }

    private List<String> opposed(Node affirming, Node denying) {
        return told.knowledge().objects(affirming, Communique.affirms).stream()
                .filter(proposition -> told.knowledge().has(denying, Communique.denies, proposition))
                .map(told.reading()::text)
                .toList();
    }
}
