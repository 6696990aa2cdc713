package org.communique.workbench.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request: what is asked for, and with which values.
 *
 * @param path begins with a slash, with no percent signs left
 * @param values of the query and of the form, in the order in which they came
 */
public record Call(String method, String path, Map<String, List<String>> values) {

    public Call {
        values = Map.copyOf(values);
    }

    /** The first value of that name which is not blank, without spaces around it. */
    public Optional<String> value(String name) {
        return all(name).stream().findFirst();
    }

    /** Every value of that name that is not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The value of that name; throws {@link IllegalArgumentException} where there is none. */
    public String needed(String name) {
        return value(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is missing, so nothing was decided. Fill it in, or reload the page."));
    }

    /** A page as it is asked for: its path, perhaps with a query. */
    public static Call page(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? new Call("GET", address, Map.of())
                : new Call("GET", address.substring(0, query), decoded(address.substring(query + 1)));
    }

    /** A page's address with those of the values of this call that have these names. */
    public String address(String... names) {
        String query = Stream.of(names)
                .flatMap(name -> value(name).map(value -> name + "=" + encoded(value)).stream())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A text as a part of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    boolean isSafe() {
        return method.equals("GET");
    }

    /** What a query or a form says: {@code a=1&b=two+words}. Throws {@link IllegalArgumentException} if it is malformed. */
    static Map<String, List<String>> decoded(String form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(text(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(text(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String text(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
