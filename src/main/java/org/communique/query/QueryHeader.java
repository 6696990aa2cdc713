package org.communique.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a query file that begin with {@code #+}: {@code key: value}, where a value goes on in lines that are
 * indented by two or more spaces, and a list is written {@code [a, b]}.
 */
final class QueryHeader {

    static final String MARK = "#+";
    private static final Set<String> KEYS =
            Set.of("summary", "description", "tags", "parameters", "columns", "federates");
    private static final Pattern ENTRY = Pattern.compile("#\\+ ?([A-Za-z-]+):(.*)");
    private static final Pattern CONTINUATION = Pattern.compile("#\\+ {2,}(\\S.*)");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");

    private final String file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<QueryMistake> mistakes = new ArrayList<>();

    private record Entry(int line, String value) {}

    QueryHeader(String file, List<String> lines) {
        this.file = file;
        String open = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            if (line.startsWith(MARK) && !line.equals(MARK)) {
                open = read(line, at + 1, open);
            }
        }
    }

    private String read(String line, int number, String open) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            begin(entry.group(1), number, entry.group(2).strip());
            return entry.group(1);
        }
        Matcher continuation = CONTINUATION.matcher(line);
        if (continuation.matches() && entries.containsKey(open)) {
            entries.computeIfPresent(
                    open,
                    (key, before) -> new Entry(before.line, (before.value + ' ' + continuation.group(1)).strip()));
        } else {
            mistake(number, "a header line is '#+ key: value', or '#+' and two spaces to go on with the line before");
        }
        return open;
    }

    private void begin(String key, int number, String value) {
        if (!KEYS.contains(key)) {
            mistake(
                    number,
                    "'" + key
                            + "' is not a header key; the keys are summary, description, tags, parameters, columns, federates");
        } else if (entries.putIfAbsent(key, new Entry(number, value)) != null) {
            mistake(number, "'" + key + "' appears twice");
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isEmpty());
    }

    String required(String key) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            mistake(line(key), "the header has no '" + MARK + " " + key + ":'");
        }
        return value.orElse("");
    }

    List<String> requiredList(String key) {
        return list(key, required(key));
    }

    /** A list that may be missing, which is then empty. */
    List<String> list(String key) {
        return list(key, text(key).orElse(""));
    }

    private List<String> list(String key, String value) {
        Matcher list = LIST.matcher(value);
        if (!value.isEmpty() && !list.matches()) {
            mistake(line(key), "'" + key + "' is a list in brackets, such as [statement, event]");
        }
        return list.matches() ? items(key, list.group(1)) : List.of();
    }

    private List<String> items(String key, String inside) {
        List<String> items = new ArrayList<>();
        for (String item : inside.split(",")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        if (items.isEmpty()) {
            mistake(line(key), "'" + key + "' is empty");
        }
        return items;
    }

    int line(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::line).orElse(1);
    }

    void mistake(int line, String message) {
        mistakes.add(new QueryMistake(file + ":" + line, message));
    }

    List<QueryMistake> mistakes() {
        return mistakes;
    }
}
