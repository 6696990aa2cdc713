package org.communique.server.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows of an answer in JSON, as many as fit on a page, each with what supports it: statements and reports in a sentence
 * that says who said it, with where they stand.
 *
 * @param from the first row that is wanted; counts from 0
 * @param bytes how long a page may be, in UTF-8, unless its first row is longer
 * @param release ends the cursors of a release
 */
public record CitedRows(SaidReader reader, int from, int bytes, String release) {

    private static final int USUAL_BYTES = 4_000;
    private static final int MOST_BYTES = 32_000;
    private static final int LONGEST_CELL = 600;
    private static final int MARGIN = 60;

    /** @param page has {@code cursor} and {@code bytes}, or neither @param digest the release's */
    public static CitedRows of(SaidReader reader, JsonNode page, String digest) {
        String release = "-" + digest.substring(0, 8);
        String cursor = page.path("cursor").asText("0" + release);
        int bytes = page.path("bytes").asInt(USUAL_BYTES);
        if (!cursor.matches("\\d{1,9}-\\w{8}")) {
            throw new IllegalArgumentException("the cursor is what an answer gave as \"next\", unchanged");
        }
        if (!cursor.endsWith(release)) {
            throw new IllegalArgumentException(
                    "the dataset has a new release since that answer: ask again without the cursor");
        }
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("bytes is a number from 1 to " + MOST_BYTES);
        }
        return new CitedRows(reader, Integer.parseInt(cursor.replace(release, "")), bytes, release);
    }

    /** What somebody wrote, cut where it is long. */
    public static String cut(String written, int most) {
        return written.codePointCount(0, written.length()) <= most
                ? written
                : written.substring(0, written.offsetByCodePoints(0, most)) + "…";
    }

    /**
     * A page.
     *
     * @param answer what the rows are, in words
     * @param query the IRI of what supports a row without a statement; nothing where rows have a column that says so
     * @param total how many rows there are in all
     * @param rows from the first wanted on
     */
    public String page(String answer, String query, long total, List<Var> columns, Stream<Binding> rows) {
        ObjectNode whole =
                JsonNodeFactory.instance.objectNode().put("answer", answer).put("total", total);
        ArrayNode given = whole.putArray("rows");
        int used = length(whole) + MARGIN;
        for (Iterator<Binding> left = rows.iterator(); left.hasNext(); ) {
            Binding values = left.next();
            ObjectNode row =
                    row(values, columns.stream().filter(values::contains).toList(), query);
            used += length(row) + 1;
            if (used > bytes && !given.isEmpty()) {
                break;
            }
            given.add(row);
        }
        int next = from + given.size();
        return (next < total && !given.isEmpty() ? whole.put("next", next + release) : whole).toString();
    }

    private static int length(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Its values, things with their names, and where the statements and reports among them stand. */
    private ObjectNode row(Binding values, List<Var> columns, String query) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        columns.forEach(column -> put(row, column.getVarName(), values.get(column), values.contains(column + "Label")));
        List<Node> cited = columns.stream()
                .map(values::get)
                .filter(reader::isCitable)
                .distinct()
                .toList();
        if (cited.size() == 1) {
            return row.setAll(reader.cited(cited.get(0), 2));
        }
        if (cited.isEmpty() && !query.isEmpty()) {
            row.putArray("evidence").addObject().put("query", query);
        }
        cited.forEach(one -> row.withArray("/evidence").add(reader.cited(one, 1)));
        return row;
    }

    /** Nothing that is empty; a graph or a query by its IRI alone. */
    private void put(ObjectNode row, String name, Node value, boolean isNamed) {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        if (!text.isEmpty()) {
            row.put(name, cut(text, LONGEST_CELL));
        }
        if (value.isURI() && !isNamed && !name.matches("graph|query") && !reader.isCitable(value)) {
            boolean isProperty = name.matches("property|namedBy");
            String label = (isProperty
                            ? reader.reading().property(value)
                            : reader.reading().label(value))
                    .text();
            row.put(name + "Label", cut(label, LONGEST_CELL));
        }
    }
}
