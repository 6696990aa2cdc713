package org.communique.server.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads from a release what can be found in it. */
final class Entries {

    private static final String CQ = "https://w3id.org/communique/ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String SCHEMA = "http://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("actor", CQ + "Actor");
        TYPES.put("statement", CQ + "Statement");
        TYPES.put("proposition", CQ + "Proposition");
        TYPES.put("event", CQ + "Event");
        TYPES.put("document", CQ + "Document");
        TYPES.put("place", SCHEMA + "Place");
    }

    private final Graph graph;

    Entries(Graph graph) {
        this.graph = graph;
    }

    static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    void forEach(Consumer<Entry> receiver) {
        TYPES.forEach((type, iri) -> graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(iri))
                .mapWith(Triple::getSubject)
                .toSet()
                .forEach(thing -> receiver.accept(entry(type, thing))));
    }

    private Entry entry(String type, Node thing) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(RDFS + "label", SKOS + "prefLabel", SKOS + "altLabel", CQ + "nameAsWorded", SCHEMA + "text")
                .forEach(property -> names.addAll(texts(thing, property)));
        List<String> texts = new ArrayList<>();
        texts.addAll(texts(thing, CQ + "summary"));
        texts.addAll(texts(thing, RDFS + "comment"));
        texts.addAll(quotations(thing));
        String title = title(thing, names);
        names.remove(title);
        List<Node> speakers = values(thing, CQ + "speaker");
        return new Entry(
                thing.toString(),
                type,
                title,
                List.copyOf(names),
                texts,
                speakers.isEmpty() ? "" : speakers.get(0).toString(),
                speakers.isEmpty() ? "" : title(speakers.get(0), Set.of()),
                first(thing, CQ + "earliest"),
                first(thing, CQ + "latest"));
    }

    private String title(Node thing, Set<String> names) {
        return Stream.of(SCHEMA + "text", RDFS + "label")
                .flatMap(property -> values(thing, property).stream())
                .filter(label -> label.isLiteral() && label.getLiteralLanguage().startsWith("en"))
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> names.stream().findFirst().orElse(thing.toString()));
    }

    /** The words of a statement as its reports quote them. */
    private List<String> quotations(Node statement) {
        return values(statement, CQ + "reportedIn").stream()
                .flatMap(report -> values(report, CQ + "quotation").stream())
                .flatMap(passage -> values(passage, OA + "hasSelector").stream())
                .flatMap(selector -> texts(selector, OA + "exact").stream())
                .distinct()
                .toList();
    }

    private String first(Node thing, String property) {
        return texts(thing, property).stream().findFirst().orElse("");
    }

    private List<String> texts(Node thing, String property) {
        return values(thing, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Node> values(Node thing, String property) {
        return graph.find(thing, NodeFactory.createURI(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
