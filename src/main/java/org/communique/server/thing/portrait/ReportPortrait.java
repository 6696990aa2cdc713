package org.communique.server.thing.portrait;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.Titles;
import org.communique.server.thing.evidence.Reports;
import org.communique.server.thing.part.Citations;
import org.communique.server.thing.part.Edition;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;

/** One passage of one document that reports a statement, and the other reports of the same. */
public final class ReportPortrait implements Portrait {

    private final Reading reading;
    private final Edition edition;
    private final Titles titles;

    public ReportPortrait(Reading reading, Edition edition) {
        this.reading = reading;
        this.edition = edition;
        this.titles = new Titles(reading);
    }

    @Override
    public String kind() {
        return "Report";
    }

    @Override
    public Heading heading(Node report) {
        List<Label> speakers = reading.knowledge().objects(report, Communique.reports).stream()
                .flatMap(statement -> reading.labels(statement, Communique.speaker).stream())
                .toList();
        return Heading.of(
                titles.ofReport(report),
                Stream.of(
                                speakers,
                                reading.labels(report, Communique.reportedBy).stream()
                                        .map(outlet -> outlet.withText("as " + outlet.text() + " reports it"))
                                        .toList())
                        .flatMap(List::stream)
                        .toList(),
                reading.trust(report));
    }

    private List<Section> statement(Node report) {
        List<Field> fields = reading.fields(
                reading.field("Statement", report, Communique.reports),
                reading.field("Document", report, Communique.inDocument));
        return fields.isEmpty() ? List.of() : List.of(new Section.Facts("statement", "What it reports", fields));
    }

    @Override
    public List<Section> sections(Node report) {
        Reports reports = new Reports(reading);
        List<Node> others = reading.knowledge().objects(report, Communique.reports).stream()
                .flatMap(statement -> reading.knowledge().subjects(Communique.reports, statement).stream())
                .filter(other -> !other.equals(report))
                .toList();
        return Stream.of(
                        statement(report),
                        reports.cards("report", "The passage and its evidence", List.of(report)),
                        reports.cards("others", "Other reports of the same statement", others),
                        new Citations(edition).of(report, heading(report)))
                .flatMap(List::stream)
                .toList();
    }
}
