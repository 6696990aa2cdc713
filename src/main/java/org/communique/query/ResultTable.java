package org.communique.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The answer to a query, written for a person at a terminal or for another programme. */
public final class ResultTable {

    private static final int WIDEST = 100;

    private final Map<String, String> namespaces;

    /** How an answer is written. */
    public enum Format {
        /** Aligned columns, IRIs shortened by their prefixes. */
        TABLE,
        /** SPARQL 1.1 Query Results CSV. */
        CSV,
        /** SPARQL 1.1 Query Results JSON. */
        JSON
    }

    /** @param namespaces prefix to namespace; the longest that fits shortens an IRI */
    public ResultTable(Map<String, String> namespaces) {
        this.namespaces = Map.copyOf(namespaces);
    }

    /** Writes the rows and gives their number. */
    public long write(RowSet rows, Format format, OutputStream out) {
        switch (format) {
            case TABLE -> writeTable(rows, out);
            case CSV -> write(rows, ResultSetLang.RS_CSV, out);
            case JSON -> write(rows, ResultSetLang.RS_JSON, out);
        }
        return rows.getRowNumber();
    }

    private static void write(RowSet rows, Lang language, OutputStream out) {
        RowSetWriterRegistry.getFactory(language).create(language).write(out, rows, ARQ.getContext());
    }

    private void writeTable(RowSet rows, OutputStream out) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Var::getVarName).toList());
        rows.forEachRemaining(row ->
                lines.add(columns.stream().map(column -> cell(row, column)).toList()));
        int[] widths = widths(lines, columns.size());
        lines.add(1, rules(widths));
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        lines.forEach(line -> print.print(aligned(line, widths) + "\n"));
        print.flush();
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int at = 0; at < columns; at++) {
                widths[at] = Math.max(widths[at], length(line.get(at)));
            }
        }
        return widths;
    }

    private static List<String> rules(int[] widths) {
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        return rules;
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder aligned = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            aligned.append(line.get(at)).append(" ".repeat(widths[at] - length(line.get(at)) + 2));
        }
        return aligned.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private String cell(Binding row, Var column) {
        return Optional.ofNullable(row.get(column)).map(this::shown).orElse("");
    }

    /** A term for people: a literal's words, an IRI by its prefix; control characters made visible. */
    public String shown(Node term) {
        String text = term.isURI()
                ? shortened(term.getURI())
                : term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
        return clipped(text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\u00B7"));
    }

    /** An IRI by the longest namespace that it begins with, or itself. */
    public String shortened(String iri) {
        return namespaces.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max(Comparator.comparingInt((Map.Entry<String, String> entry) ->
                                entry.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse(iri);
    }

    private static String clipped(String text) {
        return length(text) <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
