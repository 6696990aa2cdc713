package org.communique.server.guard;

import java.util.HashMap;
import java.util.Locale;
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
        |(?<digits>[0-9]+)|(?<word>[A-Za-z_][\\w-]*+)|(?<sign>[?\\[{},;.(+*/|!&=<>^-])\
        """);

    /** The token, and how many of it one query may have. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("FROM", 500),
            Map.entry("AS", 1_000),
            Map.entry("BIND", 500),
            // Jena's optimiser looks at what is in one EXISTS twice, in one of that four times, and so on.
            Map.entry("EXISTS", 10),
            Map.entry("?", 10_000),
            Map.entry("a number", 50_000),
            Map.entry("{", 1_000),
            Map.entry("}", 1_000),
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

    /** Characters before the pattern, where DESCRIBE lists what it wants; ten thousand terms take a minute to parse. */
    private static final int LONGEST_HEAD = 20_000;

    /** Characters of a literal; the parser copies each again and again. */
    private static final int LONGEST_PART = 200_000;

    private static final int MOST_GRAPHS = 500;

    /** Groups in groups: Jena's time grows with the cube of their number. */
    private static final int DEEPEST = 100;

    private QuerySize() {}

    /** Refuses a text that would keep the parser busy. */
    public static void checkText(String query) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher tokens = TOKEN.matcher(query);
        while (tokens.find()) {
            int length = tokens.end() - tokens.start();
            limit(tokens.group("digits") == null ? 0 : length, "digits of a number", Largest.NUMBER);
            limit(length, "characters in one literal or comment", LONGEST_PART);
            limit(counts.containsKey("{") ? 0 : tokens.start(), "characters before its first {", LONGEST_HEAD);
            String token = tokens.group("digits") == null ? word(tokens) : "a number";
            if (MOST.containsKey(token)) {
                limit(counts.merge(token, 1, Integer::sum), "times " + token, MOST.getOrDefault(token, 0));
                int depth = counts.getOrDefault("{", 0) - counts.getOrDefault("}", 0);
                limit(depth, "groups within groups", DEEPEST);
            }
        }
    }

    private static String word(Matcher tokens) {
        return tokens.group("skipped") == null ? tokens.group().toUpperCase(Locale.ROOT) : "";
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
        limit(triples.get(), "triple patterns", MOST_TRIPLES);
    }

    /** Refuses more graphs than a dataset of them is made for. */
    public static void check(DatasetDescription graphs) {
        limit(graphs.getDefaultGraphURIs().size() + graphs.getNamedGraphURIs().size(), "graphs", MOST_GRAPHS);
    }

    private static void limit(int count, String what, int most) {
        if (count > most) {
            throw RefusedException.denied("the query is too large: it may have at most %,d %s".formatted(most, what));
        }
    }
}
