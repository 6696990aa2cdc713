package org.communique.server.agents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tool's answer: a sentence, what is said once, and rows, of which as many are given as fit.
 *
 * @param answer what the rows are, in words
 * @param head what holds for all rows
 * @param first which of all rows the first key stands for; counts from 0
 * @param total how many rows there are in all
 * @param keys one for each row from the first on
 * @param row makes a row
 */
record Rows<T>(String answer, ObjectNode head, long first, long total, List<T> keys, Function<T, ObjectNode> row) {

    private static final int MARGIN = 60;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})-(\\w{8})");

    /** All rows are at hand. */
    static <T> Rows<T> of(String answer, List<T> keys, Function<T, ObjectNode> row) {
        return new Rows<>(answer, JsonNodeFactory.instance.objectNode(), 0, keys.size(), keys, row);
    }

    Rows<T> withHead(ObjectNode other) {
        return new Rows<>(answer, other, first, total, keys, row);
    }

    /**
     * Where a cursor goes on; throws {@link IllegalArgumentException} where it is none of this release.
     *
     * @param release names the release, by letters and digits
     */
    static long from(String cursor, String release) {
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the cursor is what an answer gave as \"next\", unchanged");
        }
        if (!parts.group(2).equals(release.substring(0, 8))) {
            throw new IllegalArgumentException(
                    "the dataset has a new release since that answer: ask again without the cursor");
        }
        return Long.parseLong(parts.group(1));
    }

    /** The answer as JSON, in at most so many bytes of UTF-8 unless its first row is longer. */
    String text(long from, int bytes, String release) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("answer", answer).put("total", total);
        whole.setAll(head);
        ArrayNode rows = whole.putArray("rows");
        int used = length(whole) + MARGIN;
        int at = (int) Math.min(keys.size(), Math.max(0, from - first));
        while (at < keys.size()) {
            ObjectNode next = row.apply(keys.get(at));
            used += length(next) + 1;
            if (used > bytes && !rows.isEmpty()) {
                break;
            }
            rows.add(next);
            at++;
        }
        if (first + at < total && !rows.isEmpty()) {
            whole.put("next", first + at + "-" + release.substring(0, 8));
        }
        return whole.toString();
    }

    private static int length(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
