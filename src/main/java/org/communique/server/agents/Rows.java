package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Which rows of an answer are given, and how many: as many as fit.
 *
 * @param from the first one; counts from 0
 * @param bytes how long the answer may be, in UTF-8, unless its first row is longer
 * @param release names the release, by eight letters and digits
 */
record Rows(int from, int bytes, String release) {

    private static final int USUAL_BYTES = 4_000;
    private static final int MOST_BYTES = 32_000;
    private static final int MARGIN = 60;

    static Rows of(JsonNode arguments, String digest) {
        String release = digest.substring(0, 8);
        String cursor = arguments.path("cursor").asText("0-" + release);
        int bytes = arguments.path("bytes").asInt(USUAL_BYTES);
        if (!cursor.matches("\\d{1,9}-\\w{8}")) {
            throw new IllegalArgumentException("the cursor is what an answer gave as \"next\", unchanged");
        }
        if (!cursor.endsWith(release)) {
            throw new IllegalArgumentException(
                    "the dataset has a new release since that answer: ask again without the cursor");
        }
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("bytes is a number from 1 to %d".formatted(MOST_BYTES));
        }
        return new Rows(Integer.parseInt(cursor.replaceFirst("-.*", "")), bytes, release);
    }

    /**
     * The answer as JSON.
     *
     * @param answer what the rows are, in words
     * @param total how many rows there are in all
     * @param rows from the first wanted on; only those that are given are made
     */
    String text(String answer, long total, Stream<ObjectNode> rows) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("answer", answer).put("total", total);
        ArrayNode given = whole.putArray("rows");
        int used = length(whole) + MARGIN;
        for (Iterator<ObjectNode> left = rows.iterator(); left.hasNext(); ) {
            ObjectNode next = left.next();
            used += length(next) + 1;
            if (used > bytes && !given.isEmpty()) {
                break;
            }
            given.add(next);
        }
        int next = from + given.size();
        return (next < total && !given.isEmpty() ? whole.put("next", next + "-" + release) : whole).toString();
    }

    private static int length(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
