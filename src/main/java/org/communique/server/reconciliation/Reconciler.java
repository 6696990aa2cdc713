package org.communique.server.reconciliation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.search.Hit;
import org.communique.server.search.SearchIndex;
import org.communique.server.search.SearchQuestion;

/** Finds the things that a cell of a table may mean, by all of their names. */
record Reconciler(Knowledge knowledge, SearchIndex index, String space) {

    /** What can be matched. */
    static final List<String> TYPES = List.of("actor", "event", "proposition", "place");

    /** What the IRIs of Wikidata's items begin with. */
    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final int LONGEST = 300;

    /** The most alike first. @param types only things of these; empty for all */
    List<Candidate> candidates(String name, List<String> types, int limit) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return List.of();
        }
        if (words.matches("(https?://www\\.wikidata\\.org/(entity|wiki)/)?Q\\d+")) {
            return same(WIKIDATA + words.replaceFirst(".*/", ""));
        }
        List<String> wanted =
                types.isEmpty() ? TYPES : TYPES.stream().filter(types::contains).toList();
        return wanted.stream()
                .flatMap(type -> index.find(new SearchQuestion(words, type, "", "", "", "", 1)).hits().stream())
                .map(hit -> candidate(hit, words))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(limit)
                .toList();
    }

    /** The things that are an item of Wikidata. */
    private List<Candidate> same(String item) {
        return knowledge.subjects(OWL.sameAs, NodeFactory.createURI(item)).stream()
                .filter(thing -> thing.toString().startsWith(space))
                .map(thing -> thing.toString().substring(space.length()))
                .distinct()
                .map(id -> new Candidate(
                        id,
                        knowledge.text(NodeFactory.createURI(space + id), RDFS.label),
                        id.replaceFirst("/.*", ""),
                        item,
                        Candidate.SAME))
                .toList();
    }

    List<Candidate> begun(String prefix) {
        return index.suggestions(prefix).stream()
                .filter(hit -> TYPES.contains(hit.type()))
                .map(hit -> candidate(hit, prefix))
                .toList();
    }

    private Candidate candidate(Hit hit, String words) {
        Node thing = NodeFactory.createURI(hit.iri());
        double score =
                names(thing).mapToDouble(name -> alike(name, words)).max().orElse(0);
        return new Candidate(
                hit.iri().substring(space.length()),
                hit.title(),
                hit.type(),
                knowledge.text(thing, RDFS.comment),
                Math.round(score * 1000) / 10.0);
    }

    private Stream<String> names(Node thing) {
        return Stream.of(SKOS.prefLabel, SKOS.altLabel, RDFS.label)
                .flatMap(property -> knowledge.objects(thing, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    /** The Dice coefficient of their pairs of neighbouring letters: 1 for the same, 0 for nothing in common. */
    static double alike(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 1 < first.length(); at++) {
            pairs.merge(first.substring(at, at + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int at = 0; at + 1 < second.length(); at++) {
            if (pairs.merge(second.substring(at, at + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return Math.min(0.99, 2.0 * common / Math.max(1, first.length() + second.length() - 2));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s\\u00a0]+", " ");
    }
}
