package org.communique.server.thing.portrait;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Selection;
import org.communique.server.thing.part.TimeAxis;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;

/** An event or an occasion: when and where, who took part, what is part of it, and what was said of it and at it. */
public final class EventPortrait implements Portrait {

    private final Reading reading;
    private final String kind;
    private final Selection selection;

    public EventPortrait(Reading reading, String kind, Selection selection) {
        this.reading = reading;
        this.kind = kind;
        this.selection = selection;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Heading heading(Node event) {
        return Heading.of(reading.label(event), reading.knowledge().text(event, RDFS.comment));
    }

    @Override
    public List<Section> sections(Node event) {
        Quotes quotes = new Quotes(reading, selection);
        Knowledge knowledge = reading.knowledge();
        List<Node> about = knowledge.subjects(Communique.about, event).stream()
                .filter(subject -> knowledge.is(subject, Communique.Statement))
                .toList();
        return Stream.of(
                        List.of(circumstances(event)),
                        participants(event),
                        parts(event),
                        new EventRelations(reading).of(event),
                        drawing(about),
                        quotes.list("said-at", "What was said there", knowledge.subjects(Communique.madeAt, event)),
                        quotes.list("said-about", "What was said about it", about))
                .flatMap(List::stream)
                .toList();
    }

    private Section circumstances(Node event) {
        return new Section.Facts(
                "circumstances",
                "When and where",
                reading.fields(
                        reading.date("Date", event, Communique.date),
                        reading.field("Place", event, Communique.place),
                        reading.field("Kind", event, Communique.eventType),
                        reading.field("Kind", event, Communique.occasionType),
                        reading.field("Status", event, Communique.status),
                        reading.field("Alleged by", event, Communique.allegedBy),
                        reading.field("Part of", event, Communique.subEventOf),
                        reading.field("Note", event, SKOS.note)));
    }

    private List<Section> participants(Node event) {
        List<List<Cell>> rows = reading.knowledge().subjects(Communique.event, event).stream()
                .sorted(TermOrder.BY_TEXT)
                .limit(Section.Table.MOST_ROWS)
                .map(part -> List.of(
                        Cell.of(reading.labels(part, Communique.actor)),
                        Cell.of(Label.to(
                                reading.knowledge().text(part, Communique.role),
                                reading.label(part).href()))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table("participants", "Who took part", "", plain("Who", "As"), rows));
    }

    private static List<Label> plain(String... names) {
        return Stream.of(names).map(Label::plain).toList();
    }

    private List<Section> parts(Node event) {
        List<List<Cell>> rows = reading.inOrder(reading.knowledge().subjects(Communique.subEventOf, event)).stream()
                .limit(Section.Table.MOST_ROWS)
                .map(part -> List.of(
                        Cell.of(reading.when(part, Communique.date)),
                        Cell.of(reading.label(part)),
                        Cell.of(reading.labels(part, Communique.status))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table("parts", "What is part of it", "", plain("Date", "Event", "Status"), rows));
    }

    private List<Section> drawing(List<Node> statements) {
        TimeAxis axis = new TimeAxis();
        statements.forEach(statement -> axis.add("statements", reading.exactDay(statement)));
        return axis.isEmpty()
                ? List.of()
                : List.of(new Section.Drawing("timeline", "When it was spoken of", axis.chart("statements")));
    }
}
