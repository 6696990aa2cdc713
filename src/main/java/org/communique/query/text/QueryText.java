package org.communique.query.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** A query as people write it: SPARQL 1.2, perhaps with what a word processor or a web page put into it. */
public final class QueryText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What looks like a sign of SPARQL and is none, with what to type instead. */
    private static final Map<Integer, String> LOOK_ALIKES = Map.ofEntries(
            Map.entry(0x00A0, "a no-break space (U+00A0): type an ordinary space"),
            Map.entry(0x202F, "a narrow no-break space (U+202F): type an ordinary space"),
            Map.entry(0x2003, "an em space (U+2003): type an ordinary space"),
            Map.entry(0x200B, "an invisible zero-width space (U+200B): delete it"),
            Map.entry(0x201C, "a curly quotation mark (“): type \""),
            Map.entry(0x201D, "a curly quotation mark (”): type \""),
            Map.entry(0x201E, "a low quotation mark („): type \""),
            Map.entry(0x00AB, "a quotation mark («): type \""),
            Map.entry(0x00BB, "a quotation mark (»): type \""),
            Map.entry(0x2018, "a curly quotation mark (‘): type '"),
            Map.entry(0x2019, "a curly quotation mark (’): type '"),
            Map.entry(0x2013, "a dash (–): type -"),
            Map.entry(0x2212, "a minus sign (−): type -"));

    private static final Pattern QUERY = Pattern.compile("(?i)\\b(?:select|ask|construct|describe)\\b");

    private QueryText() {}

    /** The text without a byte order mark before it. */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * Reads SPARQL 1.2.
     *
     * @param base for relative IRIs; none if it is empty
     * @throws QueryException whose message names the line and what to type
     */
    public static Query parsed(String text, String base) {
        String query = withoutMark(text);
        try {
            return base.isEmpty()
                    ? QueryFactory.create(query, Syntax.syntaxSPARQL_12)
                    : QueryFactory.create(query, base, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException wrong) {
            throw lookAlike(query, wrong)
                    .or(() -> unexpected(query, wrong))
                    .map(found -> new QueryParseException(
                            "line %d, column %d: %s".formatted(wrong.getLine(), wrong.getColumn(), found),
                            wrong.getLine(),
                            wrong.getColumn()))
                    .orElse(wrong);
        }
    }

    /** The word at which the parser stopped, instead of the list of all that could have stood there. */
    private static Optional<String> unexpected(String query, QueryParseException wrong) {
        boolean listed = String.valueOf(wrong.getMessage()).matches("(?s)(?:Lexical error|.*Was expecting).*");
        return query.lines()
                .skip(Math.max(0, wrong.getLine() - 1))
                .findFirst()
                .filter(line -> listed && wrong.getLine() > 0 && wrong.getColumn() <= line.length())
                .map(line -> line.substring(0, wrong.getColumn() - 1).replaceFirst(".*\\s", "")
                        + line.substring(wrong.getColumn() - 1).strip().replaceFirst("\\s.*", ""))
                .map(word -> "'%s' is not what SPARQL has there; %s".formatted(word, hint(query)));
    }

    private static String hint(String query) {
        return QUERY.matcher(query).find()
                ? "look for a missing bracket, full stop or quotation mark before it"
                : "a query has one of SELECT, ASK, CONSTRUCT and DESCRIBE";
    }

    /** What stands where the parser stopped, if it looks like something else. */
    private static Optional<String> lookAlike(String query, QueryParseException wrong) {
        return query.lines()
                .skip(Math.max(0, wrong.getLine() - 1))
                .findFirst()
                .flatMap(line -> line.codePoints()
                        .skip(Math.max(0, wrong.getColumn() - 1))
                        .filter(LOOK_ALIKES::containsKey)
                        .mapToObj(LOOK_ALIKES::get)
                        .findFirst());
    }
}
