package org.communique.server.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.communique.server.http.RefusedException;

/**
 * How large a query may be. Jena's parser and optimiser take time that grows with the square of some of its parts, and
 * neither can be stopped: so the parts are counted before, in the text, and between the two. No query that a person or a
 * known client writes comes near; rows of VALUES are not limited but by the request's length.
 */
public final class QuerySize {

    private static final Pattern TOKEN = Pattern.compile("""
        (?<skipped>#[^\\n\\r]*+|<[^<>"{}|^`\\\\\\s]*+>|"[^"\\\\\\n]*+"|'[^'\\\\\\n]*+')\
        |(?<digits>[0-9]{2,})|(?<word>[A-Za-z_][\\w-]*+)|(?<sign>[\\[{,;.(+*/|!&=<>^-])\
        """);

    /** The token, and how many of it one query may have. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("FROM", 500),
            Map.entry("AS", 1_000),
            Map.entry("BIND", 500),
            Map.entry("{", 1_000),
            Map.entry("[", 1_000),
            Map.entry("(", 20_000),
            Map.entry(",", 5_000),
            Map.entry(";", 5_000),
            Map.entry(".", 5_000),
            Map.entry("+", 1_000),
            Map.entry("*", 1_000),
            Map.entry("/", 1_000),
            Map.entry("|", 2_000),
            Map.entry("!", 1_000),
            Map.entry("&", 4_000),
            Map.entry("=", 4_000),
            Map.entry("^", 10_000));

    private static final int MOST_TRIPLES = 5_000;
    private static final int MOST_GRAPHS = 500;

    private QuerySize() {}

    /** Refuses a text that would keep the parser busy. */
    public static void checkText(String query) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher tokens = TOKEN.matcher(query);
        while (tokens.find()) {
            if (tokens.group("digits") != null && tokens.end() - tokens.start() > Largest.NUMBER) {
                throw tooMany("digits of a number", Largest.NUMBER);
            }
            String word = tokens.group("word");
            String token = word == null ? tokens.group("sign") : word.length() > 4 ? "" : word.toUpperCase();
            if (token != null && MOST.containsKey(token)) {
                int most = MOST.get(token);
                if (counts.merge(token, 1, Integer::sum) > most) {
                    throw tooMany("times " + token, most);
                }
            }
        }
    }

    /** Refuses a query that would keep the optimiser busy. */
    public static void check(Query query) {
        AtomicInteger triples = new AtomicInteger();
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementPathBlock block) {
                    triples.addAndGet(block.getPattern().size());
                }

                @Override
                public void visit(ElementTriplesBlock block) {
                    triples.addAndGet(block.getPattern().size());
                }
            });
        }
        if (triples.get() > MOST_TRIPLES) {
            throw tooMany("triple patterns", MOST_TRIPLES);
        }
    }

    /** Refuses more graphs than a dataset of them is made for. */
    public static void check(DatasetDescription graphs) {
        if (graphs.getDefaultGraphURIs().size() + graphs.getNamedGraphURIs().size() > MOST_GRAPHS) {
            throw tooMany("graphs", MOST_GRAPHS);
        }
    }

    private static RefusedException tooMany(String what, int most) {
        return RefusedException.denied("the query is too large: it may have at most %,d %s".formatted(most, what));
    }
}
