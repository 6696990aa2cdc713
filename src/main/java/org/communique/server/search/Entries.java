package org.communique.server.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.kinds.Kind;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.Titles;
import org.communique.server.view.Words;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prefixes;
import org.communique.vocabulary.Schema;

/** Reads from a release what can be found in it. */
final class Entries {

    /** What people may look for, by the word with which they choose it. */
    private static final Map<String, String> TYPES = types(Prefixes.ofVocabularies());

    private final Knowledge knowledge;
    private final Titles titles;
    private final Passages passages;

    Entries(Graph graph) {
        this.knowledge = Knowledge.of(graph);
        Reading reading = new Reading(knowledge, Names.plain(knowledge));
        this.titles = new Titles(reading);
        this.passages = new Passages(reading);
    }

    private static Map<String, String> types(Prefixes prefixes) {
        Map<String, String> types = new LinkedHashMap<>();
        Kind.searched().forEach(kind -> types.put(kind.path(), prefixes.expand(kind.searchedType())));
        return Collections.unmodifiableMap(types);
    }

    static List<String> types() {
        return List.copyOf(TYPES.keySet());
    }

    void forEach(Consumer<Entry> receiver) {
        TYPES.forEach((type, iri) -> knowledge
                .dataset()
                .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(iri))
                .mapWith(Triple::getSubject)
                .toSet()
                .forEach(thing -> receiver.accept(entry(type, thing))));
    }

    private Entry entry(String type, Node thing) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, Communique.nameAsWorded, Schema.text)
                .forEach(property -> names.addAll(texts(thing, property)));
        Optional<Words> said = type.equals("statement") ? Optional.of(titles.of(thing)) : Optional.empty();
        String title = said.map(Words::text).orElseGet(() -> title(thing, names));
        names.remove(title);
        List<String> texts = texts(thing);
        texts.forEach(names::remove);
        Optional<Node> speaker =
                knowledge.objects(thing, Communique.speaker).stream().findFirst();
        return new Entry(
                thing.toString(),
                type,
                said.map(Words::style).orElse(""),
                titles.trust(thing).code(),
                title,
                List.copyOf(names),
                texts,
                speaker.map(Node::toString).orElse(""),
                speaker.map(node -> title(node, Set.of())).orElse(""),
                first(thing, Communique.earliest),
                first(thing, Communique.latest));
    }

    private List<String> texts(Node thing) {
        List<String> texts = new ArrayList<>();
        texts.addAll(texts(thing, RDFS.comment));
        for (Node report : knowledge.objects(thing, Communique.reportedIn)) {
            texts.addAll(passages.words(knowledge.objects(report, Communique.quotation)));
            texts.addAll(passages.words(knowledge.objects(report, Communique.content)));
            texts.addAll(titles.termsOf(report));
        }
        return texts.stream().distinct().toList();
    }

    private String title(Node thing, Set<String> names) {
        return Stream.of(Schema.text, RDFS.label)
                .flatMap(property -> knowledge.objects(thing, property).stream())
                .filter(label -> label.isLiteral() && label.getLiteralLanguage().startsWith("en"))
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> names.stream().findFirst().orElse(thing.toString()));
    }

    private String first(Node thing, Property property) {
        return texts(thing, property).stream().findFirst().orElse("");
    }

    private List<String> texts(Node thing, Property property) {
        return knowledge.objects(thing, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .sorted()
                .toList();
    }
}
