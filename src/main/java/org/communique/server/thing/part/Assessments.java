package org.communique.server.thing.part;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Cell;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;

/** The verdicts that third parties published; theirs, not the dataset's. */
public final class Assessments {

    private final Reading reading;

    public Assessments(Reading reading) {
        this.reading = reading;
    }

    /** On a statement or a proposition. */
    public List<Section> of(Node assessed) {
        List<List<Cell>> rows = reading.knowledge().subjects(Communique.assesses, assessed).stream()
                .sorted(TermOrder.BY_TEXT)
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        "assessments",
                        "How others assess it",
                        "A verdict is its author’s. “Unsupported” is not “false”.",
                        Stream.of("By", "Verdict", "In their words", "What they find")
                                .map(Label::plain)
                                .toList(),
                        rows));
    }

    private List<Cell> row(Node assessment) {
        return List.of(
                Cell.of(reading.labels(assessment, Prov.wasAttributedTo)),
                Cell.of(reading.labels(assessment, Communique.verdict)),
                Cell.of(reading.labels(assessment, Communique.verdictAsWorded)),
                Cell.of(reading.labels(assessment, RDFS.comment)));
    }
}
