package org.communique.server.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.server.evidence.Evidence;
import org.communique.server.evidence.SaidReader;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.TermOrder;
import org.communique.vocabulary.Communique;

/**
 * The reports of a document as Web Annotations: each says where the document reports which statement. A position counts
 * in the document's text, whose hash the dataset has; a quotation finds its place in the article on the web.
 */
public final class DocumentAnnotations {

    private final SaidReader reader;
    private final Passages passages;
    private final Knowledge knowledge;

    public DocumentAnnotations(Knowledge knowledge) {
        this.reader = new SaidReader(knowledge);
        this.passages = new Passages(reader.reading());
        this.knowledge = knowledge;
    }

    /** All of them on one page. @param address where it is served */
    public ObjectNode of(Node document, String address) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", address).put("type", "AnnotationPage");
        ObjectNode collection = page.putObject("partOf");
        List<Node> reports = reports(document);
        collection.put("id", address + "#collection").put("type", "AnnotationCollection");
        collection.put("label", reader.reading().text(document)).put("total", reports.size());
        page.put("startIndex", 0);
        ArrayNode items = page.putArray("items");
        reports.forEach(report -> items.add(annotation(report, document)));
        return page;
    }

    /** The reports of a document, in its order. */
    List<Node> reports(Node document) {
        return knowledge.subjects(Communique.inDocument, document).stream()
                .filter(report -> knowledge.is(report, Communique.Report))
                .sorted(Comparator.comparingLong(this::start).thenComparing(TermOrder.BY_TEXT))
                .toList();
    }

    private long start(Node report) {
        return knowledge.objects(report, Communique.content).stream()
                .mapToLong(passages::start)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private ObjectNode annotation(Node report, Node document) {
        Evidence evidence = reader.evidence(report);
        ObjectNode annotation = JsonNodeFactory.instance.objectNode();
        annotation.put("id", report.toString() + "#annotation").put("type", "Annotation");
        annotation.put("motivation", "identifying");
        ArrayNode bodies = annotation.putArray("body");
        knowledge.objects(report, Communique.reports).stream()
                .sorted(TermOrder.BY_TEXT)
                .forEach(statement -> {
                    bodies.addObject()
                            .put("type", "SpecificResource")
                            .put("source", statement.toString())
                            .put("purpose", "identifying");
                    bodies.addObject()
                            .put("type", "TextualBody")
                            .put("purpose", "describing")
                            .put("format", "text/plain")
                            .put("language", "en")
                            .put("value", reader.said(statement).sentence());
                });
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", "tagging")
                .put("value", reader.reading().trust(report).code());
        targets(annotation.putArray("target"), report, document, evidence);
        return annotation;
    }

    private void targets(ArrayNode targets, Node report, Node document, Evidence evidence) {
        for (Node passage : passages.inOrder(knowledge.objects(report, Communique.content))) {
            ObjectNode target = target(targets, document.toString());
            target.putObject("selector")
                    .put("type", "TextPositionSelector")
                    .put("start", passages.start(passage))
                    .put("end", passages.end(passage));
        }
        String article = evidence.url().replaceFirst("#:~:.*", "");
        for (Node passage : passages.inOrder(knowledge.objects(report, Communique.quotation))) {
            passages.words(passage)
                    .ifPresent(words -> target(targets, article.isEmpty() ? document.toString() : article)
                            .putObject("selector")
                            .put("type", "TextQuoteSelector")
                            .put("exact", words));
        }
    }

    private static ObjectNode target(ArrayNode targets, String source) {
        return targets.addObject().put("type", "SpecificResource").put("source", source);
    }
}
