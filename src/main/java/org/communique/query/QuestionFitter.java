package org.communique.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.vocabulary.Communique;

/**
 * Fits the stored questions to a dataset: its own base and language, and for each parameter the value of the dataset that
 * has most and an answer. A question that has no answer in the dataset is left out. The same dataset gives the same
 * questions, so that pages and command line agree on what can be asked.
 */
public final class QuestionFitter {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    /** So many values of a parameter are tried before a question counts as one without an answer. */
    private static final int MOST_TRIED = 12;

    private static final long MILLISECONDS_FOR_A_TRIAL = 2000;

    private final DatasetGraph dataset;
    private final Graph everything;
    private final String base;
    private final Candidates candidates;

    /**
     * @param dataset its default graph is the union of its named graphs
     * @param everything all triples of the dataset
     * @param base the dataset's base, ending in a slash
     */
    public QuestionFitter(DatasetGraph dataset, Graph everything, String base) {
        this.dataset = dataset;
        this.everything = everything;
        this.base = base;
        this.candidates = new Candidates(everything);
    }

    /** Those of the questions that have an answer here, with values of the dataset in the place of the usual ones. */
    public QueryCatalogue fit(QueryCatalogue questions) {
        String language = language();
        return QueryCatalogue.of(questions.queries().stream()
                .map(query -> query.at(base).speaking(language))
                .flatMap(query -> fitted(query).stream())
                .toList());
    }

    /** The language that most speakers' names are in; of two that are as common, English. */
    private String language() {
        Map<String, Long> languages = new HashMap<>();
        everything
                .find(Node.ANY, Communique.speaker.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toSet()
                .forEach(speaker -> everything
                        .find(speaker, RDFS.label.asNode(), Node.ANY)
                        .filterKeep(label -> label.getObject().isLiteral())
                        .forEachRemaining(
                                label -> languages.merge(label.getObject().getLiteralLanguage(), 1L, Long::sum)));
        return languages.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().equals("en"))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    private Optional<StoredQuery> fitted(StoredQuery query) {
        if (query.federates().isPresent()) {
            return isLinked() ? Optional.of(query) : Optional.empty();
        }
        if (query.parameterNames().isEmpty() || isKnown(query) && hasAnswer(query.parsed())) {
            return hasAnswer(query.parsed()) ? Optional.of(named(query)) : Optional.empty();
        }
        return values(query)
                .map(query::withUsual)
                .filter(usual -> hasAnswer(usual.parsed()))
                .findFirst()
                .map(this::named);
    }

    /** Whether anything is linked to Wikidata, without which its questions have nothing to start from. */
    private boolean isLinked() {
        return Stream.of(OWL.sameAs, SKOS.exactMatch, SKOS.closeMatch)
                .anyMatch(match -> everything
                        .find(Node.ANY, match.asNode(), Node.ANY)
                        .filterKeep(triple -> triple.getObject().toString().startsWith(WIKIDATA))
                        .hasNext());
    }

    /** Whether the things that a question usually asks about are in the dataset. */
    private boolean isKnown(StoredQuery query) {
        return query.parameters().stream()
                .flatMap(parameter -> parameter.defaults().stream())
                .filter(Node::isURI)
                .allMatch(thing -> everything.contains(thing, Node.ANY, Node.ANY));
    }

    /** Values to try, those with most first: every parameter's first, then one after the other its next. */
    private Stream<Map<String, Node>> values(StoredQuery query) {
        Query parsed = query.parsed();
        Map<String, List<Node>> byParameter = new LinkedHashMap<>();
        query.parameters().forEach(parameter -> byParameter.put(parameter.name(), candidates.of(parameter, parsed)));
        if (byParameter.values().stream().anyMatch(List::isEmpty)) {
            return Stream.empty();
        }
        int most = byParameter.values().stream().mapToInt(List::size).max().orElse(0);
        Stream<Map<String, Node>> alike = Stream.iterate(0, at -> at < most, at -> at + 1)
                .map(at -> {
                    Map<String, Node> values = new LinkedHashMap<>();
                    byParameter.forEach((name, nodes) -> values.put(name, other(nodes, at, values.values())));
                    return values;
                });
        return alike.limit(MOST_TRIED);
    }

    /** Two parameters of one kind are about two things. */
    private static Node other(List<Node> nodes, int at, Collection<Node> taken) {
        return nodes.stream()
                .filter(node -> !taken.contains(node))
                .skip(Math.min(at, Math.max(0, nodes.size() - 1 - taken.size())))
                .findFirst()
                .orElse(nodes.get(0));
    }

    /**
     * A question that takes too long to be tried may have an answer. Jena's hash join throws the second exception where it
     * is cancelled before it has a table.
     */
    private boolean hasAnswer(Query query) {
        long begun = System.nanoTime();
        try (QueryExec trial = QueryExec.dataset(dataset)
                .query(trial(query))
                .timeout(MILLISECONDS_FOR_A_TRIAL, TimeUnit.MILLISECONDS)
                .build()) {
            return trial.getQuery().isAskType() ? trial.ask() : trial.select().hasNext();
        } catch (QueryCancelledException late) {
            return true;
        } catch (NullPointerException failure) {
            if (System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(MILLISECONDS_FOR_A_TRIAL)) {
                throw failure;
            }
            return true;
        }
    }

    /** The cheapest query that finds it out: without HAVING a query has rows if its pattern has a match. */
    private static Query trial(Query query) {
        if (query.hasHaving()) {
            return query;
        }
        Query trial = QueryFactory.make();
        trial.setQueryAskType();
        trial.setQueryPattern(query.getQueryPattern());
        return trial;
    }

    /** With what its usual values are called. */
    private StoredQuery named(StoredQuery query) {
        Map<String, String> names = new LinkedHashMap<>();
        for (QueryParameter parameter : query.parameters()) {
            Node usual = parameter.defaults().get(0);
            names.put(parameter.name(), name(usual).orElseGet(() -> parameter.shown(usual)));
        }
        return query.called(names);
    }

    private Optional<String> name(Node thing) {
        return Stream.of(RDFS.label, SKOS.prefLabel)
                .flatMap(property -> thing.isURI()
                        ? everything.find(thing, property.asNode(), Node.ANY).toList().stream()
                        : Stream.empty())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> !label.getLiteralLanguage().startsWith("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }
}
