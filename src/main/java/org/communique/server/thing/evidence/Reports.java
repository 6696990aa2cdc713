package org.communique.server.thing.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Card;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** Reports, document by document: where, by whom, with which words, how sure, and through whom they came. */
public final class Reports {

    private static final int MOST = 60;
    private static final int LONGEST_CHAIN = 8;

    private final Reading reading;
    private final Passages passages;

    public Reports(Reading reading) {
        this.reading = reading;
        this.passages = new Passages(reading);
    }

    public List<Section> cards(String id, String title, List<Node> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        String note = reports.size() <= MOST ? "" : "The first %d of %,d reports.".formatted(MOST, reports.size());
        return List.of(new Section.Reports(
                id,
                title,
                note,
                byDocument(inOrder(reports).stream().limit(MOST).toList()).stream()
                        .map(this::card)
                        .toList()));
    }

    private Collection<List<Node>> byDocument(List<Node> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        report -> reading.knowledge()
                                .object(report, Communique.inDocument)
                                .orElse(report),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** By document, and in it by where the report stands. */
    public List<Node> inOrder(List<Node> reports) {
        return reports.stream()
                .distinct()
                .sorted(Comparator.comparing(this::document)
                        .thenComparingLong(this::start)
                        .thenComparing(TermOrder.BY_TEXT))
                .toList();
    }

    private String document(Node report) {
        return reading.knowledge()
                .object(report, Communique.inDocument)
                .map(Node::toString)
                .orElse("~");
    }

    private long start(Node report) {
        return reading.knowledge().objects(report, Communique.content).stream()
                .mapToLong(passages::start)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private Card card(List<Node> reports) {
        Node first = reports.get(0);
        List<Label> documents = reading.labels(first, Communique.inDocument);
        List<List<Label>> chains = reports.stream()
                .flatMap(report -> chains(report).stream())
                .distinct()
                .toList();
        return documents.isEmpty()
                ? new Card(reading.label(first), chains, List.of())
                : new Card(
                        documents.get(0),
                        chains,
                        reports.stream().map(this::passage).toList());
    }

    private Card.Passage passage(Node report) {
        String spans = passages.spans(report, Communique.content).stream()
                .map(Label::text)
                .collect(Collectors.joining(", "));
        Label self = reading.label(report);
        return new Card.Passage(
                Label.to(spans.isEmpty() ? self.text() : "Characters " + spans, self.href()),
                quotations(report),
                fields(report),
                evidence(report));
    }

    public List<String> quotations(Node report) {
        return passages.words(reading.knowledge().objects(report, Communique.quotation));
    }

    public List<Field> fields(Node report) {
        return reading.fields(
                Field.of(
                        "Reported by",
                        chains(report).isEmpty() ? reading.labels(report, Communique.reportedBy) : List.of()),
                reading.field("Cue", report, Communique.cue),
                reading.field("Form", report, Communique.mode),
                reading.field("The passage names", report, Communique.nameAsWorded),
                reading.field("As", report, Communique.capacityAsWorded),
                reading.field("Addressing", report, Communique.addresseeAsWorded),
                reading.field("On the occasion", report, Communique.occasionAsWorded),
                reading.field("Dated", report, Communique.dateAsWorded),
                reading.date("Date that the passage gives", report, Communique.date),
                reading.field("The passage attributes it to", report, Communique.attributesTo),
                reading.field("Stands within", report, Communique.within),
                Field.of("Read it", address(report)));
    }

    private List<Label> address(Node report) {
        return passages.deepLink(report).map(List::of).orElse(List.of());
    }

    private List<Field> evidence(Node report) {
        List<Field> fields = new ArrayList<>(reading.fields(
                Field.of("Content at characters", passages.spans(report, Communique.content)),
                Field.of("Source at", passages.spans(report, Communique.source)),
                Field.of("Cue at", passages.spans(report, Communique.cueAt)),
                reading.field("Review", report, Communique.review),
                reading.field("Attribution", report, Communique.attributionClarity),
                reading.field("Confidence", report, Communique.confidence),
                reading.field("Found by", report, of("extractedBy")),
                reading.field("Because", report, of("reason")),
                reading.field("May also report", report, of("mayReport")),
                reading.field("Note", report, RDFS.comment)));
        reading.knowledge()
                .object(report, Communique.inDocument)
                .ifPresent(
                        document -> fields.addAll(reading.fields(Field.of("SHA-256 of the text", digest(document)))));
        return fields;
    }

    private static Property of(String name) {
        return ResourceFactory.createProperty(Communique.Statement.getNameSpace(), name);
    }

    private List<Label> digest(Node document) {
        String digest = passages.digest(document);
        return digest.isEmpty() ? List.of() : List.of(Label.plain(digest));
    }

    /** Each way from the outlet to the speaker: the outlet, whom it relays, whom that one relays. */
    public List<List<Label>> chains(Node report) {
        List<List<Label>> chains = new ArrayList<>();
        follow(report, new LinkedHashSet<>(), chains);
        return chains.stream().filter(chain -> chain.size() > 1).distinct().toList();
    }

    private void follow(Node report, Set<Node> seen, List<List<Label>> chains) {
        if (!seen.add(report) || seen.size() > LONGEST_CHAIN) {
            return;
        }
        List<Node> relayed = reading.knowledge().objects(report, Communique.relays);
        if (relayed.isEmpty()) {
            chains.add(chain(seen));
        }
        relayed.stream().sorted(TermOrder.BY_TEXT).forEach(next -> follow(next, new LinkedHashSet<>(seen), chains));
    }

    private List<Label> chain(Set<Node> reports) {
        List<Label> chain = new ArrayList<>();
        Node last = reports.iterator().next();
        for (Node report : reports) {
            add(chain, report, Communique.reportedBy);
            last = report;
        }
        reading.knowledge()
                .object(last, Communique.reports)
                .ifPresent(statement -> add(chain, statement, Communique.speaker));
        return chain;
    }

    private void add(List<Label> chain, Node subject, Property property) {
        reading.labels(subject, property).stream()
                .filter(label -> chain.isEmpty() || !chain.get(chain.size() - 1).equals(label))
                .forEach(chain::add);
    }
}
