package org.communique.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a query's result: SPARQL 1.1 Query Results JSON, or a list of rows as Wikidata's service saves it. */
final class QueryResultReader {

    Roll read(JsonNode root) {
        RollBuilder roll = new RollBuilder();
        RowReader rows = new RowReader(roll);
        JsonNode bindings = root.isArray() ? root : root.path("results").path("bindings");
        int number = 0;
        for (JsonNode binding : bindings) {
            number++;
            rows.read(row(binding), "row " + number);
        }
        return roll.roll();
    }

    private static Map<String, String> row(JsonNode binding) {
        Map<String, String> row = new LinkedHashMap<>();
        binding.properties()
                .forEach(cell -> row.put(
                        cell.getKey().toLowerCase(Locale.ROOT),
                        cell.getValue().isObject()
                                ? cell.getValue().path("value").asText()
                                : cell.getValue().asText()));
        return row;
    }
}
