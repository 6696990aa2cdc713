package org.communique.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes keys and values as YAML the way people write dossiers: a key a line, entries of lists set off by hyphens,
 * what belongs to one key in braces. Every text that is not a plain word stands between quotation marks, as in JSON.
 */
public final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\uFFFE\\uFFFF]");
    private static final Pattern MEANING_SOMETHING = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    private final StringBuilder yaml = new StringBuilder();

    /** Whether a text holds only characters that YAML takes, written as they are or escaped. */
    public static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    /** The top of a document: maps and lists of maps are blocks, what they hold is not. */
    public static String document(Map<String, Object> tree) {
        var text = new YamlText();
        tree.forEach((key, value) ->
                text.yaml.append(key).append(':').append(text.block(value)).append('\n'));
        return text.yaml.toString();
    }

    /** Keys and values in turn, in that order. */
    public static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int at = 0; at + 1 < keysAndValues.length; at += 2) {
            ordered.put(keysAndValues[at].toString(), keysAndValues[at + 1]);
        }
        return ordered;
    }

    /** Entries of a list, each set off by that many spaces and a hyphen. */
    public static String entries(List<Map<String, Object>> entries, int indent) {
        return entries.stream().map(entry -> entry(entry, indent)).collect(Collectors.joining());
    }

    private String block(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "\n  " + entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining());
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            return "\n"
                    + list.stream()
                            .map(one -> entry((Map<?, ?>) one, 2))
                            .collect(Collectors.joining())
                            .stripTrailing();
        }
        return " " + flow(value);
    }

    private static String entry(Map<?, ?> entry, int indent) {
        String margin = " ".repeat(indent);
        return entry.entrySet().stream()
                .map(one -> one.getKey() + ": " + flow(one.getValue()) + "\n")
                .collect(Collectors.joining(margin + "  ", margin + "- ", ""));
    }

    /** A text as the value of a key. */
    public static String value(String text) {
        return quoted(text);
    }

    /** A value on one line: a text, a number, or maps and lists of them. */
    public static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number number ? number.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !MEANING_SOMETHING.matcher(text).matches()) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isSafe(letter) && letter != '"' && letter != '\\') {
                quoted.append(letter);
            } else {
                quoted.append(escaped(letter));
            }
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> "\\u%04X".formatted((int) letter);
        };
    }

    /** What YAML takes as it stands; a byte order mark, line separators and controls it does not. */
    private static boolean isSafe(char letter) {
        return letter >= ' '
                && !(letter >= 0x7F && letter <= 0xA0)
                && letter != '\u2028'
                && letter != '\u2029'
                && letter < '\uFFFE'
                && letter != '\uFEFF';
    }
}
