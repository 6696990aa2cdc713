package org.communique.server.thing.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Day;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Cell;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** Statements in a table: when, who, what, which stances, in how many reports. */
public final class Statements {

    /** So many rows stand on a page; the endpoint gives the others. */
    public static final int MOST = 100;

    private static final List<String> COLUMNS = List.of("Date", "Speaker", "What was said", "Stances", "Reports");
    private final Reading reading;

    public Statements(Reading reading) {
        this.reading = reading;
    }

    /** In the order of their dates; nothing if there are none. */
    public List<Section> table(String id, String title, List<Node> statements) {
        return table(
                id,
                title,
                statements,
                IntStream.range(0, COLUMNS.size()).boxed().toList());
    }

    /** All of one speaker, who need not be named in each row. */
    public List<Section> ofOne(String id, String title, List<Node> statements) {
        return table(id, title, statements, without("Speaker"));
    }

    /** One short row each. */
    public List<Section> inShort(String id, String title, List<Node> statements) {
        return table(id, title, statements, without("Stances"));
    }

    private static List<Integer> without(String name) {
        return IntStream.range(0, COLUMNS.size())
                .filter(column -> !COLUMNS.get(column).equals(name))
                .boxed()
                .toList();
    }

    private List<Section> table(String id, String title, List<Node> statements, List<Integer> columns) {
        List<Node> inOrder = reading.inOrder(statements);
        if (inOrder.isEmpty()) {
            return List.of();
        }
        String note = inOrder.size() == 1
                ? ""
                : inOrder.size() <= MOST
                        ? "%,d statements, first to last.".formatted(inOrder.size())
                        : "The first %d of %,d statements.".formatted(MOST, inOrder.size());
        return List.of(new Section.Table(
                id,
                title,
                note,
                columns.stream().map(COLUMNS::get).map(Label::plain).toList(),
                inOrder.stream()
                        .limit(MOST)
                        .map(this::row)
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList()));
    }

    private List<Cell> row(Node statement) {
        Knowledge knowledge = reading.knowledge();
        String summary = knowledge.text(statement, Communique.summary);
        Label label = reading.label(statement);
        return List.of(
                Cell.text(date(statement)),
                Cell.of(reading.labels(statement, Communique.speaker)),
                Cell.of(summary.isEmpty() ? label : Label.to(summary, label.href())),
                new Cell("stances", stances(statement)),
                Cell.text(Integer.toString(
                        knowledge.subjects(Communique.reports, statement).size())));
    }

    public String date(Node statement) {
        String date = reading.knowledge().text(statement, Communique.date);
        return date.isEmpty() ? "not dated" : Day.inWords(date);
    }

    private List<Label> stances(Node statement) {
        List<Label> stances = new ArrayList<>();
        for (String position : Positions.ALL) {
            reading.labels(statement, Positions.shortcut(position)).stream()
                    .map(toward -> Label.to(position + ": " + toward.text(), toward.href()))
                    .forEach(stances::add);
        }
        return stances;
    }

    /** How many of something, most first: with whom, in how many statements or reports. */
    public Field counted(String name, String unit, List<Node> terms) {
        return Field.of(
                name,
                terms.stream().collect(Collectors.groupingBy(term -> term, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.<Node, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(TermOrder.BY_TEXT)))
                        .limit(MOST)
                        .map(entry -> {
                            Label label = reading.label(entry.getKey());
                            return new Label(
                                    "%s (%s)".formatted(label.text(), count(entry.getValue(), unit)),
                                    label.href(),
                                    label.language());
                        })
                        .toList());
    }

    private static String count(long many, String unit) {
        return "%,d\u00a0%s%s".formatted(many, unit, many == 1 ? "" : "s");
    }
}
