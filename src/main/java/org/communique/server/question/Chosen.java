package org.communique.server.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.query.QueryParameter;
import org.communique.query.StoredQuery;

/**
 * What an asker chose for the parameters of a stored query, checked: every value is a term of the parameter's kind, and
 * a thing is one of the dataset.
 */
public record Chosen(StoredQuery query, Map<String, List<Node>> terms) {

    private static final int MOST_VALUES = 50;

    public Chosen {
        terms = new LinkedHashMap<>(terms);
    }

    /**
     * Reads the parameters of a request; throws {@link IllegalArgumentException} with the reason where one is wrong.
     *
     * @param request each parameter's values
     * @param asked which parameters belong to the page rather than to the query, and which things the dataset has
     */
    public static Chosen from(StoredQuery query, Map<String, String[]> request, Asked asked) {
        Map<String, List<Node>> terms = new LinkedHashMap<>();
        List<QueryParameter> parameters = query.parameters();
        request.keySet().stream()
                .filter(name ->
                        !asked.others.contains(name) && !query.parameterNames().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("'" + name + "' is not a parameter of this query; "
                            + (parameters.isEmpty()
                                    ? "it has none"
                                    : "its parameters are " + String.join(", ", query.parameterNames())));
                });
        for (QueryParameter parameter : parameters) {
            List<Node> values = terms(parameter, request.getOrDefault(parameter.name(), new String[0]), asked);
            if (!values.isEmpty()) {
                terms.put(parameter.name(), values);
            }
        }
        return new Chosen(query, terms);
    }

    /**
     * What else is known of a request.
     *
     * @param others the names of parameters that are not the query's own
     * @param isKnown whether the dataset has a thing
     */
    public record Asked(Set<String> others, Predicate<Node> isKnown) {}

    private static List<Node> terms(QueryParameter parameter, String[] written, Asked asked) {
        List<Node> terms = new ArrayList<>();
        for (String value : written) {
            if (!value.isBlank()) {
                terms.add(known(parameter, parameter.term(value), asked));
            }
        }
        if (terms.size() > 1 && !parameter.isRepeatable() || terms.size() > MOST_VALUES) {
            throw new IllegalArgumentException(parameter.name() + " can be given "
                    + (parameter.isRepeatable() ? "at most " + MOST_VALUES + " times" : "only once"));
        }
        return terms;
    }

    private static Node known(QueryParameter parameter, Node term, Asked asked) {
        if (term.isURI() && !asked.isKnown.test(term)) {
            String usual = parameter.shown(parameter.defaults().get(0));
            throw new IllegalArgumentException("the dataset has no <" + term + ">"
                    + (usual.isEmpty() ? "" : ": " + parameter.name() + " is, for example, " + usual));
        }
        return term;
    }

    /** The query about what was chosen; else it would name its usual values. @param name what a term is called */
    public StoredQuery named(Function<Node, String> name) {
        Map<String, String> names = new HashMap<>(query.names());
        terms.forEach((parameter, values) ->
                names.put(parameter, values.stream().map(name).collect(Collectors.joining(", "))));
        return query.called(names);
    }

    /** The address of what was chosen. @param form as it ends the question's name, such as {@code .atom}; may be empty */
    public String address(String form) {
        String chosen = terms.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(term -> entry.getKey() + "=" + encoded(entry.getKey(), term)))
                .collect(Collectors.joining("&"));
        return "/queries/" + query.name() + form + (chosen.isEmpty() ? "" : "?" + chosen);
    }

    private String encoded(String name, Node term) {
        return URLEncoder.encode(parameter(name).shown(term), StandardCharsets.UTF_8);
    }

    private QueryParameter parameter(String name) {
        return query.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The fields of the query's form, with what was chosen or else the usual. */
    public List<Choice> choices() {
        return query.parameters().stream().map(this::choice).toList();
    }

    private Choice choice(QueryParameter parameter) {
        Node shown = terms.getOrDefault(parameter.name(), parameter.defaults()).get(0);
        return switch (parameter.kind()) {
            case THING ->
                new Choice(
                        parameter.name(),
                        "text",
                        parameter.shown(shown),
                        "an IRI, or the end of one after " + parameter.namespace());
            case DAY -> new Choice(parameter.name(), "date", parameter.shown(shown), "a day");
            case NUMBER -> new Choice(parameter.name(), "number", parameter.shown(shown), "a whole number");
            case TEXT -> new Choice(parameter.name(), "text", parameter.shown(shown), "words");
        };
    }
}
