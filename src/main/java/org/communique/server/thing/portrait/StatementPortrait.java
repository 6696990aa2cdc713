package org.communique.server.thing.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.thing.evidence.Reports;
import org.communique.server.thing.evidence.Wordings;
import org.communique.server.thing.part.Assessments;
import org.communique.server.thing.part.Citations;
import org.communique.server.thing.part.Edition;
import org.communique.server.thing.part.Statements;
import org.communique.server.view.Cell;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** A statement with its evidence: the words, who spoke in which capacity, when, to whom, and every report of it. */
public final class StatementPortrait implements Portrait {

    private final Reading reading;
    private final Edition edition;

    public StatementPortrait(Reading reading, Edition edition) {
        this.reading = reading;
        this.edition = edition;
    }

    @Override
    public String kind() {
        return "Statement";
    }

    @Override
    public String lead(Node statement) {
        return reading.knowledge().text(statement, Communique.summary);
    }

    @Override
    public List<Section> sections(Node statement) {
        List<Node> reports = reading.knowledge().subjects(Communique.reports, statement);
        Wordings wordings = new Wordings(reading);
        return Stream.of(
                        List.of(words(wordings.quotations(reports)), circumstances(statement)),
                        stances(statement),
                        new Reports(reading).cards("reports", "Who reports it, and where", reports),
                        wordings.compared(reports),
                        parts(statement),
                        new Statements(reading)
                                .table(
                                        "contradicted",
                                        "What contradicts it",
                                        reading.knowledge().objects(statement, Communique.contradicts)),
                        new Assessments(reading).of(statement),
                        new Citations(reading, edition).of(statement, lead(statement)))
                .flatMap(List::stream)
                .toList();
    }

    private static Section words(List<Section.Words.Quotation> quotations) {
        String note = quotations.isEmpty()
                ? "No words of it are quoted in the dataset: what is said above is our summary, and the places in the"
                        + " documents are given below."
                : "As the documents quote it. The sentence above is our summary.";
        return new Section.Words("words", "The words", note, quotations);
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

    private List<Section> parts(Node statement) {
        return new Statements(reading)
                .table("parts", "Its parts", reading.knowledge().subjects(Communique.partOf, statement));
    }
}
