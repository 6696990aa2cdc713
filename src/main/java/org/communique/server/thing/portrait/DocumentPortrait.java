package org.communique.server.thing.portrait;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.evidence.Passages;
import org.communique.server.thing.evidence.Reports;
import org.communique.server.view.Cell;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** An article: who published it when, and its reports in their order. */
public final class DocumentPortrait implements Portrait {

    private static final int MOST = 500;

    private final Reading reading;

    public DocumentPortrait(Reading reading) {
        this.reading = reading;
    }

    @Override
    public String kind() {
        return "Document";
    }

    @Override
    public String lead(Node document) {
        return reading.knowledge().text(document, RDFS.comment);
    }

    @Override
    public List<Section> sections(Node document) {
        return Stream.of(List.of(publication(document)), reports(document))
                .flatMap(List::stream)
                .toList();
    }

    private Section publication(Node document) {
        return new Section.Facts(
                "publication",
                "Publication",
                reading.fields(
                        reading.field("Publisher", document, DCTerms.publisher),
                        reading.date("Date", document, Communique.date),
                        reading.field("The date is", document, Communique.dateBasis),
                        Field.of("Language", languages(document)),
                        reading.field("Address", document, Schema.url),
                        reading.field("Parts", document, DCTerms.hasPart),
                        reading.field("Part of", document, DCTerms.isPartOf),
                        Field.of("Length", length(document)),
                        reading.field("SHA-256 of the text", document, Communique.textSha256),
                        reading.field("Identifier", document, DCTerms.identifier)));
    }

    private List<Section> reports(Node document) {
        Reports reports = new Reports(reading);
        List<Node> own = Stream.concat(
                        Stream.of(document), reading.knowledge().objects(document, DCTerms.hasPart).stream())
                .flatMap(part -> reading.knowledge().subjects(Communique.inDocument, part).stream())
                .toList();
        List<List<Cell>> rows = reports.inOrder(own).stream()
                .limit(MOST)
                .map(report -> row(report, reports))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        "reports",
                        "What it reports",
                        "%,d reports, in the order of the text. The article itself is its publisher’s and is not shown."
                                .formatted(own.size()),
                        Stream.of("Characters", "Statement", "Words quoted", "Cue", "Form")
                                .map(Label::plain)
                                .toList(),
                        rows));
    }

    private List<Cell> row(Node report, Reports reports) {
        List<Label> spans = new Passages(reading).spans(report, Communique.content);
        List<Node> statements = reading.knowledge().objects(report, Communique.reports);
        List<Label> summaries = statements.stream()
                .flatMap(statement -> reading.labels(statement, Communique.summary).stream())
                .toList();
        String href = reading.label(report).href();
        return List.of(
                Cell.of(spans.isEmpty() ? List.of(Label.to("report", href)) : led(spans, href)),
                new Cell(
                        "said",
                        Stream.concat(reading.named(statements).stream(), summaries.stream())
                                .toList()),
                Cell.of(reports.quotations(report).stream()
                        .map(words -> Label.plain("“" + words + "”"))
                        .toList()),
                Cell.of(reading.labels(report, Communique.cue)),
                Cell.of(reading.labels(report, Communique.mode)));
    }

    private List<Label> languages(Node document) {
        return reading.labels(document, Schema.inLanguage).stream()
                .map(tag -> Label.plain(Locale.forLanguageTag(tag.text()).getDisplayName(Locale.ENGLISH)))
                .toList();
    }

    private List<Label> length(Node document) {
        return reading.labels(document, Communique.codePoints).stream()
                .map(count -> Label.plain("%,d characters".formatted(Long.parseLong(count.text()))))
                .toList();
    }

    private static List<Label> led(List<Label> spans, String href) {
        return spans.stream().map(span -> Label.to(span.text(), href)).toList();
    }
}
