package org.communique.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.communique.vocabulary.Communique;

/** Which values of the dataset a parameter can have, those that occur most first. */
final class Candidates {

    private static final int MOST = 60;
    private static final int MOST_QUOTATIONS = 20_000;
    /** A shorter word says too little of what is spoken about. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{8,}");

    private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

    private final Graph everything;
    private final Map<Use, List<Node>> known = new HashMap<>();

    Candidates(Graph everything) {
        this.everything = everything;
    }

    /** Where a variable stands in a query: with which property, as its subject or its object. */
    private record Use(Node property, boolean isObject) {}

    List<Node> of(QueryParameter parameter, Query query) {
        List<Node> found = uses(parameter.name(), query).stream()
                .map(use -> known.computeIfAbsent(use, this::most))
                .filter(nodes -> !nodes.isEmpty())
                .findFirst()
                .orElse(List.of());
        return switch (parameter.kind()) {
            case NUMBER -> parameter.defaults();
            case DAY -> found.isEmpty() ? known.computeIfAbsent(DAYS, this::most) : found;
            case TEXT -> known.computeIfAbsent(WORDS, use -> words());
            case THING -> found.isEmpty() ? known.computeIfAbsent(any(parameter), use -> things(parameter)) : found;
        };
    }

    private static Use any(QueryParameter parameter) {
        return new Use(NodeFactory.createURI(parameter.namespace()), true);
    }

    /** The things of a parameter's kind that most is said with. */
    private List<Node> things(QueryParameter parameter) {
        Map<Node, Integer> counts = new HashMap<>();
        everything
                .find()
                .mapWith(Triple::getObject)
                .filterKeep(thing -> thing.isURI() && thing.getURI().startsWith(parameter.namespace()))
                .forEachRemaining(thing -> counts.merge(thing, 1, Integer::sum));
        return most(counts);
    }

    private static final Use WORDS = new Use(EXACT, true);
    private static final Use DAYS = new Use(Communique.earliest.asNode(), true);

    /** As an object first: a thing is what many speak of. */
    private static List<Use> uses(String name, Query query) {
        Var variable = Var.alloc(name);
        List<Use> objects = new ArrayList<>();
        List<Use> subjects = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                for (TriplePath triple : block.getPattern()) {
                    if (triple.getObject().equals(variable)) {
                        property(triple, P_Seq::getRight).ifPresent(found -> objects.add(new Use(found, true)));
                    }
                    if (triple.getSubject().equals(variable)) {
                        property(triple, P_Seq::getLeft).ifPresent(found -> subjects.add(new Use(found, false)));
                    }
                }
            }
        });
        objects.addAll(subjects);
        return objects;
    }

    /** The property of a triple, or that of the path's end. */
    private static Optional<Node> property(TriplePath triple, Function<P_Seq, Path> end) {
        if (triple.isTriple()) {
            return Optional.of(triple.getPredicate()).filter(Node::isURI);
        }
        Path path = triple.getPath();
        while (path instanceof P_Seq sequence) {
            path = end.apply(sequence);
        }
        return path instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
    }

    private List<Node> most(Use use) {
        Map<Node, Integer> counts = new HashMap<>();
        everything
                .find(Node.ANY, use.property(), Node.ANY)
                .mapWith(use.isObject() ? Triple::getObject : Triple::getSubject)
                .forEachRemaining(node -> counts.merge(node, 1, Integer::sum));
        return most(counts);
    }

    private static List<Node> most(Map<Node, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The long words that are quoted most often. */
    private List<Node> words() {
        Map<String, Integer> counts = new HashMap<>();
        Iter.asStream(everything.find(Node.ANY, EXACT, Node.ANY))
                .limit(MOST_QUOTATIONS)
                .map(triple -> triple.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                .flatMap(quotation -> WORD.matcher(quotation)
                        .results()
                        .map(MatchResult::group)
                        .distinct())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(word -> NodeFactory.createLiteralString(word.getKey()))
                .toList();
    }
}
