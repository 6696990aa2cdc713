package org.communique.server.thing.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.thing.part.Assessments;
import org.communique.server.thing.part.Positions;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Selection;
import org.communique.server.thing.part.TimeAxis;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** A proposition that statements affirm, deny or doubt: who did, day by day, from the first to the last. */
public final class PropositionPortrait implements Portrait {

    private final Reading reading;

    public PropositionPortrait(Reading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return "Proposition";
    }

    @Override
    public Heading heading(Node proposition) {
        return Heading.of(reading.label(proposition), lead(proposition));
    }

    private String lead(Node proposition) {
        String text = reading.knowledge().text(proposition, Schema.text);
        String claim = "Something that somebody claims. This dataset does not assert it.";
        return text.equals(reading.text(proposition)) ? claim : text + " – " + claim;
    }

    @Override
    public List<Section> sections(Node proposition) {
        return Stream.of(
                        positions(proposition),
                        new Assessments(reading).of(proposition),
                        List.<Section>of(new Section.Facts(
                                "context",
                                "What it is about",
                                reading.fields(
                                        reading.field("About", proposition, Communique.about),
                                        reading.field(
                                                "Cannot be true with", proposition, Communique.incompatibleWith)))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> positions(Node proposition) {
        Quotes quotes = new Quotes(reading, Selection.none());
        TimeAxis axis = new TimeAxis();
        Map<String, Map<String, List<Node>>> days = new TreeMap<>();
        for (String position : Positions.ALL) {
            for (Node statement : reading.knowledge().subjects(Positions.shortcut(position), proposition)) {
                String day = reading.day(statement) + " " + quotes.date(statement);
                axis.add(position, reading.exactDay(statement));
                days.computeIfAbsent(day, date -> new TreeMap<>())
                        .computeIfAbsent(position, column -> new ArrayList<>())
                        .add(statement);
            }
        }
        List<Section> sections = new ArrayList<>();
        if (!axis.isEmpty()) {
            sections.add(new Section.Drawing("timeline", "Positions over time", axis.chart("positions")));
        }
        if (!days.isEmpty()) {
            sections.add(table(days, quotes));
        }
        return sections;
    }

    /** @param days the statements by their first possible day and date in words, and by position */
    private Section table(Map<String, Map<String, List<Node>>> days, Quotes quotes) {
        List<List<Cell>> rows = days.values().stream()
                .limit(Section.Table.MOST_ROWS)
                .map(day -> row(day, quotes))
                .toList();
        String note = days.size() <= Section.Table.MOST_ROWS
                ? "First to last."
                : "The first " + Section.Table.MOST_ROWS + " dates.";
        return new Section.Table(
                "positions",
                "Who affirms, denies and doubts it",
                note,
                Stream.of("Date", "Affirms", "Denies", "Doubts")
                        .map(Label::plain)
                        .toList(),
                rows);
    }

    private List<Cell> row(Map<String, List<Node>> day, Quotes quotes) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(day.values().stream()
                .flatMap(List::stream)
                .map(quotes::date)
                .distinct()
                .map(Label::plain)
                .toList()));
        for (String position : Positions.ALL) {
            List<Label> speakers = day.getOrDefault(position, List.of()).stream()
                    .sorted(TermOrder.BY_TEXT)
                    .limit(Section.Table.MOST_ROWS)
                    .map(this::speaker)
                    .toList();
            row.add(new Cell(speakers.isEmpty() ? "" : position, speakers));
        }
        return row;
    }

    /** The speaker's name, leading to the statement. */
    private Label speaker(Node statement) {
        List<String> names = reading.labels(statement, Communique.speaker).stream()
                .map(Label::text)
                .toList();
        Label label = reading.label(statement);
        return names.isEmpty() ? label : Label.to(String.join(", ", names), label.href());
    }
}
