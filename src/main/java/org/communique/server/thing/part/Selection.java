package org.communique.server.thing.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader wants to see of the long lists of a page.
 *
 * @param list the anchor of the list that is narrowed or turned; empty for none
 * @param part which part of that list; the first is 1
 * @param chosen the value that each filter lets through, by the filter's name
 */
public record Selection(String list, int part, Map<String, String> chosen) {

    /** By what lists of statements can be narrowed. */
    public static final List<String> FILTERS = List.of("outlet", "year", "form", "trust");

    private static final int LONGEST = 200;

    public Selection {
        if (part < 1) {
            throw new IllegalArgumentException("the first part of a list is 1, not " + part);
        }
        chosen.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException(name + " has at most " + LONGEST + " characters");
            }
        });
        chosen = Map.copyOf(chosen);
    }

    /** All of every list, from its beginning. */
    public static Selection none() {
        return new Selection("", 1, Map.of());
    }

    /** What is selected of one list. */
    Selection of(String id) {
        return id.equals(list) ? this : none();
    }

    /** The address of another part of a list, as a query and the list's anchor. */
    String address(String id, int other) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("list", id);
        FILTERS.stream()
                .filter(chosen::containsKey)
                .forEach(name -> parameters.put(name, chosen.getOrDefault(name, "")));
        parameters.put("part", Integer.toString(other));
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", "#" + id));
    }

    /** Names it in an entity tag. */
    public String key() {
        return address(list, part);
    }
}
