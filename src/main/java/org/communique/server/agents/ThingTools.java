package org.communique.server.agents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.communique.server.evidence.Evidence;
import org.communique.server.knowledge.Passages;
import org.communique.server.search.Found;
import org.communique.server.search.Hit;
import org.communique.server.search.SearchIndex;
import org.communique.server.search.SearchQuestion;
import org.communique.vocabulary.Communique;

/** Things and what supports them: found by words, described, shown with their evidence. */
record ThingTools(Told told, SearchIndex index) {

    private static final int SEARCH_PAGE = 20;
    private static final int MOST_VALUES = 8;
    private static final int LONGEST_QUOTATION = 600;

    private record Line(Node property, boolean isInverse, List<Node> values) {}

    /** What has some words, the best first. */
    Rows<Hit> search(Arguments arguments, long from) {
        int page = (int) (from / SEARCH_PAGE) + 1;
        SearchQuestion question = new SearchQuestion(
                arguments.text("query").orElse(""),
                arguments.text("type").orElse(""),
                arguments.text("speaker").orElse(""),
                arguments.text("trust").orElse(""),
                arguments.text("from").orElse(""),
                arguments.text("to").orElse(""),
                page);
        if (question.isEmpty()) {
            throw new IllegalArgumentException("the argument 'query' is missing");
        }
        Found found = index.find(question);
        String answer = found.total() == 0
                ? "Nothing in this dataset has all of these words. Fewer or other words may find something."
                : "Found by words, the best first. What was said is told as said, not as a fact.";
        return new Rows<>(
                answer,
                JsonNodeFactory.instance.objectNode(),
                (page - 1L) * SEARCH_PAGE,
                found.total(),
                found.hits(),
                this::row);
    }

    private ObjectNode row(Hit hit) {
        Node thing = NodeFactory.createURI(hit.iri());
        if (told.knowledge().is(thing, Communique.Statement)) {
            return told.row(thing, 1);
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("iri", hit.iri()).put("type", hit.type()).put("name", hit.title());
        if (!hit.snippet().isEmpty() && !hit.snippet().equals(hit.title())) {
            row.put("snippet", hit.snippet());
        }
        row.set("evidence", evidence(thing, 1));
        return row;
    }

    /** What supports it: for a document its own text, for others passages and sources. */
    private ArrayNode evidence(Node thing, int most) {
        ArrayNode support = told.support(thing, most);
        if (support.isEmpty() && told.knowledge().is(thing, Communique.Document)) {
            support.addObject()
                    .put("document", thing.toString())
                    .put("sha256", told.passages().digest(thing));
        }
        if (support.isEmpty()) {
            told.knowledge()
                    .quads(thing)
                    .map(quad -> quad.getGraph().toString())
                    .distinct()
                    .sorted()
                    .limit(most)
                    .forEach(graph -> support.addObject().put("graph", graph));
        }
        return support;
    }

    /** What the dataset says of a thing, property by property, and which things name it. */
    Rows<Line> get(Arguments arguments, long from) {
        Node thing = told.thing(arguments.needed("iri"));
        ObjectNode head = told.named(thing);
        boolean isStatement = told.knowledge().is(thing, Communique.Statement);
        if (isStatement) {
            head.setAll(told.row(thing));
        } else {
            head.set("evidence", evidence(thing, 2));
        }
        List<Line> lines = new ArrayList<>(lines(thing, false));
        lines.addAll(lines(thing, true));
        return Rows.of("What the dataset says of “%s”.".formatted(told.reading().text(thing)), lines, this::row)
                .withHead(head);
    }

    private List<Line> lines(Node thing, boolean isInverse) {
        var found = isInverse
                ? told.knowledge().naming(thing).toList()
                : List.copyOf(told.knowledge().about(thing));
        Map<String, List<Triple>> byProperty = found.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().toString(), TreeMap::new, Collectors.toList()));
        return byProperty.values().stream()
                .map(triples -> new Line(
                        triples.get(0).getPredicate(),
                        isInverse,
                        triples.stream()
                                .map(isInverse ? Triple::getSubject : Triple::getObject)
                                .distinct()
                                .sorted(Comparator.comparing(Node::toString))
                                .toList()))
                .sorted(Comparator.comparing(line -> !line.property().equals(RDF.type.asNode())))
                .toList();
    }

    private ObjectNode row(Line line) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put(
                line.isInverse() ? "namedBy" : "property",
                told.reading().property(line.property()).text());
        ArrayNode values = row.putArray("values");
        line.values().stream().limit(MOST_VALUES).forEach(value -> values.add(told.named(value)));
        if (line.values().size() > MOST_VALUES) {
            row.put("more", line.values().size() - MOST_VALUES);
        }
        return row;
    }

    /** Where something stands: each passage with its characters, the hash of its text, the words, the way to it. */
    Rows<Node> evidence(Arguments arguments, long from) {
        Node thing = told.thing(arguments.needed("iri"));
        if (told.knowledge().is(thing, Communique.Report)) {
            return Rows.of("Where this report stands.", List.of(thing), this::report);
        }
        if (told.knowledge().is(thing, Communique.Statement)) {
            ObjectNode head = told.row(thing, 0);
            head.remove("evidence");
            head.remove("moreEvidence");
            return Rows.of(
                            "Every report of this statement, document by document.",
                            told.reader().reports(thing),
                            this::report)
                    .withHead(head);
        }
        return Rows.of(
                "The passages and sources behind “%s”.".formatted(told.reading().text(thing)),
                told.sources(thing),
                this::source);
    }

    private ObjectNode report(Node report) {
        Evidence evidence = told.reader().evidence(report);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("report", evidence.report())
                .put("trust", told.reading().trust(report).code());
        row.put("reportedBy", told.names(report, Communique.reportedBy));
        row.put("document", evidence.document()).put("in", evidence.documentName());
        row.put("at", evidence.at()).put("sha256", evidence.sha256());
        row.put("mode", told.reader().code(report, Communique.mode));
        put(row, "quotation", shortened(evidence.quotation()));
        put(row, "cue", told.names(report, Communique.cue));
        put(row, "attributesTo", told.names(report, Communique.attributesTo));
        put(
                row,
                "relays",
                told.knowledge().objects(report, Communique.relays).stream()
                        .map(Node::toString)
                        .sorted()
                        .collect(Collectors.joining(" ")));
        put(row, "url", evidence.url());
        return row;
    }

    private static void put(ObjectNode row, String name, String value) {
        if (!value.isEmpty()) {
            row.put(name, value);
        }
    }

    private static String shortened(String quotation) {
        return quotation.length() <= LONGEST_QUOTATION
                ? quotation
                : quotation.substring(
                                0, quotation.offsetByCodePoints(0, quotation.codePointCount(0, LONGEST_QUOTATION)))
                        + " …";
    }

    private ObjectNode source(Node source) {
        ObjectNode row = told.source(source);
        Passages passages = told.passages();
        passages.words(source).ifPresent(words -> row.put("words", shortened(words)));
        put(row, "source", told.names(source, Communique.citedSource));
        put(row, "locator", told.names(source, Communique.locator));
        return row;
    }
}
