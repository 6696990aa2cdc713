package org.communique.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** One {@code .rq} file on its way to a stored query: its header is read, its query parsed, and the two are compared. */
final class QueryFile {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String name;
    private final QueryHeader header;
    private final String text;
    private final int linesBeforeText;

    QueryFile(String place, String name, String content) {
        this.name = name;
        List<String> lines = content.lines().toList();
        this.header = new QueryHeader(place, lines);
        int first = 0;
        while (first < lines.size()
                && (lines.get(first).startsWith(QueryHeader.MARK)
                        || lines.get(first).isBlank())) {
            first++;
        }
        this.linesBeforeText = first;
        this.text = lines.subList(first, lines.size()).stream()
                        .filter(line -> !line.startsWith(QueryHeader.MARK))
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    /** The stored query, or nothing when the file has mistakes, which are added to the list. */
    Optional<StoredQuery> read(List<QueryMistake> mistakes) {
        if (!NAME.matcher(name).matches()) {
            header.mistake(1, "a query's file name is lower-case words with hyphens, such as who-said-what.rq");
        }
        StoredQuery query = new StoredQuery(
                name,
                header.required("summary"),
                header.text("description").orElse(""),
                header.requiredList("tags"),
                header.list("parameters"),
                header.requiredList("columns"),
                header.text("federates"),
                Map.of(),
                text);
        parse().ifPresent(parsed -> compare(query, parsed));
        mistakes.addAll(header.mistakes());
        return header.mistakes().isEmpty() ? Optional.of(query) : Optional.empty();
    }

    private Optional<Query> parse() {
        try {
            return Optional.of(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
        } catch (QueryParseException wrong) {
            header.mistake(linesBeforeText + Math.max(1, wrong.getLine()), firstLine(wrong));
        } catch (QueryException wrong) {
            header.mistake(linesBeforeText + 1, firstLine(wrong));
        }
        return Optional.empty();
    }

    private static String firstLine(QueryException wrong) {
        return "not SPARQL 1.1: "
                + String.valueOf(wrong.getMessage()).lines().limit(2).collect(Collectors.joining(" "));
    }

    private void compare(StoredQuery query, Query parsed) {
        if (!parsed.isSelectType()) {
            header.mistake(linesBeforeText + 1, "a stored query is a SELECT");
            return;
        }
        List<String> projected = parsed.getResultVars();
        if (!query.columns().isEmpty() && !projected.equals(query.columns())) {
            header.mistake(
                    header.line("columns"),
                    "columns are " + query.columns() + ", but the query selects " + projected + ": write the latter");
        }
        compareParameters(query, parsed);
        Set<String> asked = services(parsed);
        Set<String> stated = query.federates().map(Set::of).orElse(Set.of());
        if (!asked.equals(stated)) {
            header.mistake(
                    header.line("federates"), "federates is " + stated + ", but the query's SERVICE is " + asked);
        }
    }

    private void compareParameters(StoredQuery query, Query parsed) {
        DataBlocks blocks = DataBlocks.of(parsed);
        query.parameterNames().stream()
                .filter(parameter -> !blocks.declares(parameter))
                .forEach(parameter -> header.mistake(
                        header.line("parameters"),
                        "'" + parameter + "' is not a parameter: the query has no VALUES ?" + parameter
                                + " { a term }"));
    }

    private static Set<String> services(Query parsed) {
        List<String> services = new ArrayList<>();
        ElementWalker.walk(parsed.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                services.add(service.getServiceNode().toString());
            }
        });
        return new TreeSet<>(services);
    }
}
