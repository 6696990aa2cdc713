package org.communique.server.thing.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.knowledge.Titles;
import org.communique.server.thing.evidence.Reports;
import org.communique.server.thing.evidence.Wordings;
import org.communique.server.thing.part.Assessments;
import org.communique.server.thing.part.Citations;
import org.communique.server.thing.part.Edition;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Selection;
import org.communique.server.view.Cell;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.server.view.Words;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** A statement with its evidence: the words, who spoke in which capacity, when, to whom, and every report of it. */
public final class StatementPortrait implements Portrait {

    private final Reading reading;
    private final Edition edition;
    private final Selection selection;
    private final Titles titles;

    public StatementPortrait(Reading reading, Edition edition, Selection selection) {
        this.reading = reading;
        this.edition = edition;
        this.selection = selection;
        this.titles = new Titles(reading);
    }

    @Override
    public String kind() {
        return "Statement";
    }

    @Override
    public Heading heading(Node statement) {
        return Heading.of(
                titles.of(statement),
                Stream.of(
                                reading.labels(statement, Communique.speaker),
                                capacities(statement),
                                reading.whenSaid(statement))
                        .flatMap(List::stream)
                        .toList(),
                reading.trust(statement));
    }

    @Override
    public List<Section> sections(Node statement) {
        List<Node> reports = reading.knowledge().subjects(Communique.reports, statement);
        Wordings wordings = new Wordings(reading);
        Quotes quotes = new Quotes(reading, selection);
        return Stream.of(
                        erratum(statement),
                        words(statement, wordings.quotations(reports)),
                        List.of(circumstances(statement)),
                        stances(statement),
                        new Reports(reading).cards("reports", "Who reports it, and where", reports),
                        wordings.compared(reports),
                        quotes.list("parts", "Its parts", reading.knowledge().subjects(Communique.partOf, statement)),
                        quotes.list(
                                "contradicted",
                                "What contradicts it",
                                reading.knowledge().objects(statement, Communique.contradicts)),
                        new Assessments(reading).of(statement),
                        new Citations(edition).of(statement, heading(statement)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> erratum(Node statement) {
        List<Field> fields = reading.fields(reading.field("What was wrong", statement, Schema.correction));
        return fields.isEmpty() ? List.of() : List.of(new Section.Facts("erratum", "Correction", fields));
    }

    /** Nothing where the only quotation is the title. */
    private List<Section> words(Node statement, List<Section.Words.Quotation> quotations) {
        Words title = titles.of(statement);
        boolean isTitle = quotations.size() == 1
                && quotations.get(0).texts().stream()
                        .allMatch(text -> title.text().equals("“" + text + "”"));
        if (quotations.isEmpty() || isTitle) {
            return List.of();
        }
        String note = "As the documents quote it."
                + (title.form() == Words.Form.SUMMARY ? " The sentence above is our summary." : "");
        return List.of(new Section.Words("words", "The words", note, quotations));
    }

    private Section circumstances(Node statement) {
        return new Section.Facts(
                "circumstances",
                "Who, when, to whom",
                reading.fields(
                        reading.field("Speaker", statement, Communique.speaker),
                        Field.of("In the capacity of", capacities(statement)),
                        reading.field("On behalf of", statement, Communique.onBehalfOf),
                        reading.field("Addressed to", statement, Communique.addressee),
                        reading.date("Date", statement, Communique.date),
                        reading.field("The date is", statement, Communique.dateBasis),
                        reading.field("Occasion", statement, Communique.madeAt),
                        reading.field("About", statement, Communique.about),
                        reading.field("Speech act", statement, Communique.speechAct),
                        reading.field("Part of", statement, Communique.partOf),
                        reading.field("Review", statement, Communique.review),
                        reading.field("Note", statement, RDFS.comment)));
    }

    /** The post held that day, which the membership names; else the membership itself. */
    private List<Label> capacities(Node statement) {
        List<Label> capacities = new ArrayList<>();
        for (Node membership : reading.knowledge().objects(statement, Communique.capacity)) {
            List<Label> posts = reading.labels(membership, Communique.post);
            Label label = reading.label(membership);
            capacities.add(posts.isEmpty() ? label : Label.to(posts.get(0).text(), label.href()));
        }
        return capacities;
    }

    private List<Section> stances(Node statement) {
        List<List<Cell>> rows = reading.knowledge().objects(statement, Communique.hasStance).stream()
                .sorted(TermOrder.BY_TEXT)
                .map(this::stance)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        "stances",
                        "What it affirms, denies or doubts",
                        "Each reading is somebody’s: the proposition is not asserted by this dataset.",
                        Stream.of("Proposition", "Position", "Certainty", "Read so by")
                                .map(Label::plain)
                                .toList(),
                        rows));
    }

    private List<Cell> stance(Node stance) {
        List<Label> positions = reading.labels(stance, Communique.position);
        return List.of(
                Cell.of(reading.labels(stance, Communique.toward)),
                new Cell(positions.isEmpty() ? "" : positions.get(0).text(), positions),
                Cell.of(reading.labels(stance, Communique.certainty)),
                Cell.of(reading.readers(stance)));
    }
}
