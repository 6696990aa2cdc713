package org.communique.server.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.vocabulary.Communique;

/**
 * The actors of a dataset and how they stand to each other, by what was said: only statements that were made count. Of two
 * actors who contradict each other there is a tie each way.
 */
record Network(List<Actor> actors, List<Tie> ties) {

    Network {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /** A node of the network. */
    record Actor(String iri, String name, String type) {}

    static Network of(Knowledge knowledge) {
        return new Reader(knowledge).network();
    }

    private record Key(String kind, String from, String to) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (kind + ' ' + from + ' ' + to).compareTo(other.kind + ' ' + other.from + ' ' + other.to);
        }
    }

    private record Reader(Knowledge knowledge, Map<Key, TreeSet<String>> found) {

        Reader(Knowledge knowledge) {
            this(knowledge, new TreeMap<>());
        }

        Network network() {
            triples(Communique.addressee)
                    .forEach(triple -> speakers(triple.getSubject())
                            .forEach(speaker -> add("addresses", speaker, triple.getObject(), triple.getSubject())));
            triples(Communique.reports).forEach(this::quoted);
            triples(Communique.contradicts).forEach(this::contradicted);
            List<Tie> ties = new ArrayList<>();
            found.forEach(
                    (key, statements) -> ties.add(new Tie(key.kind(), key.from(), key.to(), List.copyOf(statements))));
            return new Network(actors(), ties);
        }

        private Stream<Triple> triples(Property property) {
            return knowledge.dataset().find(Node.ANY, property.asNode(), Node.ANY).toList().stream();
        }

        private List<Node> speakers(Node statement) {
            boolean isMade = knowledge.objects(statement, Communique.actuality).stream()
                    .allMatch(code -> code.toString().endsWith("/asserted"));
            return isMade ? knowledge.objects(statement, Communique.speaker) : List.of();
        }

        private void quoted(Triple report) {
            for (Node outlet : knowledge.objects(report.getSubject(), Communique.reportedBy)) {
                speakers(report.getObject()).stream()
                        .filter(speaker -> !speaker.equals(outlet))
                        .forEach(speaker -> add("quotes", outlet, speaker, report.getObject()));
            }
        }

        private void contradicted(Triple pair) {
            for (Node one : speakers(pair.getSubject())) {
                speakers(pair.getObject()).stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> add("contradicts", one, other, pair.getSubject()));
            }
        }

        private void add(String kind, Node from, Node to, Node statement) {
            found.computeIfAbsent(new Key(kind, from.toString(), to.toString()), first -> new TreeSet<>())
                    .add(statement.toString());
        }

        private List<Actor> actors() {
            Names names = Names.plain(knowledge);
            Map<String, Node> nodes = new TreeMap<>();
            found.keySet()
                    .forEach(key -> Stream.of(key.from(), key.to())
                            .map(NodeFactory::createURI)
                            .forEach(node -> nodes.put(node.toString(), node)));
            return nodes.values().stream()
                    .map(node -> new Actor(node.toString(), names.text(node), type(node)))
                    .toList();
        }

        private String type(Node actor) {
            return knowledge.is(actor, FOAF.Person)
                    ? "person"
                    : knowledge.is(actor, Communique.Organization) ? "organization" : "group";
        }
    }
}
