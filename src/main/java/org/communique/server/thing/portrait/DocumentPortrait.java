package org.communique.server.thing.portrait;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.evidence.Reports;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Selection;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** An article: who published it when, and its reports in their order. */
public final class DocumentPortrait implements Portrait {

    private final Reading reading;
    private final Selection selection;

    public DocumentPortrait(Reading reading, Selection selection) {
        this.reading = reading;
        this.selection = selection;
    }

    @Override
    public String kind() {
        return "Document";
    }

    @Override
    public Heading heading(Node document) {
        return new Heading(
                reading.label(document),
                "",
                Stream.of(
                                reading.labels(document, DCTerms.publisher),
                                reading.labels(document, Schema.author),
                                reading.when(document, Communique.date))
                        .flatMap(List::stream)
                        .toList(),
                Optional.empty(),
                reading.knowledge().text(document, RDFS.comment));
    }

    @Override
    public List<Section> sections(Node document) {
        return Stream.of(reports(document), List.of(publication(document)))
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
        List<Node> own = Stream.concat(
                        Stream.of(document), reading.knowledge().objects(document, DCTerms.hasPart).stream())
                .flatMap(part -> reading.knowledge().subjects(Communique.inDocument, part).stream())
                .toList();
        return new Quotes(reading, selection)
                .ofDocument("reports", "What it reports", new Reports(reading).inOrder(own));
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
}
