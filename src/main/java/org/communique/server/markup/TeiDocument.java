package org.communique.server.markup;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.server.evidence.Evidence;
import org.communique.server.evidence.SaidReader;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Passages;
import org.communique.server.serialization.XmlText;
import org.communique.vocabulary.Communique;

/** What a document reports, in its words, as TEI P5: each passage with who said it. Only words that may be published. */
record TeiDocument(SaidReader reader, Passages passages) {

    static TeiDocument of(Knowledge knowledge) {
        SaidReader reader = new SaidReader(knowledge);
        return new TeiDocument(reader, new Passages(reader.reading()));
    }

    /** @param reports of the document, in order */
    String of(Node document, List<Node> reports) {
        return XmlText.of(xml -> xml.element("TEI", tei -> {
            tei.attribute("xmlns", "http://www.tei-c.org/ns/1.0");
            tei.element("teiHeader", header -> header.element("fileDesc", file -> head(file, document)));
            tei.element(
                    "text",
                    text -> text.element("body", body -> {
                        for (Node report : reports) {
                            said(body, report);
                        }
                    }));
        }));
    }

    private void head(XmlText file, Node document) throws XMLStreamException {
        String title = reader.reading().text(document);
        file.element("titleStmt", statement -> statement.element("title", "Reported speech in: " + title));
        file.element("publicationStmt", statement -> statement.element("p", "Made from <" + document + ">."));
        file.element(
                "sourceDesc",
                source -> source.element("bibl", work -> {
                    work.element("title", title);
                    for (String publisher : reader.names(document, DCTerms.publisher)) {
                        work.element("publisher", publisher);
                    }
                    work.element("date", reader.reading().knowledge().text(document, Communique.date));
                    work.element("idno", document.toString());
                    work.element("idno", "SHA-256 of the text: " + passages.digest(document));
                }));
    }

    /** The words of what is said, else those that are quoted; nothing where neither may be published. */
    private void said(XmlText body, Node report) throws XMLStreamException {
        List<Node> whole = printed(report, Communique.content);
        List<Node> shown = whole.isEmpty() ? printed(report, Communique.quotation) : whole;
        if (shown.isEmpty()) {
            return;
        }
        Evidence evidence = reader.evidence(report);
        String speakers = reader.reading().knowledge().objects(report, Communique.reports).stream()
                .flatMap(statement -> reader.reading().knowledge().objects(statement, Communique.speaker).stream())
                .map(Node::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        boolean isDirect =
                whole.isEmpty() || reader.code(report, Communique.mode).equals("direct");
        body.element("ab", block -> {
            block.attribute("corresp", report.toString());
            block.attribute("n", evidence.at());
            for (Node passage : shown) {
                block.element("said", said -> {
                    if (!speakers.isEmpty()) {
                        said.attribute("who", speakers);
                    }
                    said.attribute("direct", Boolean.toString(isDirect));
                    said.text(passages.words(passage).orElse(""));
                });
            }
        });
    }

    private List<Node> printed(Node report, Property property) {
        return passages.inOrder(reader.reading().knowledge().objects(report, property)).stream()
                .filter(passage -> passages.words(passage).isPresent())
                .toList();
    }
}
