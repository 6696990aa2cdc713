package org.communique.material.intake.metadata;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text, and what stands before it between two lines of three hyphens: {@code title: …}, {@code author: …},
 * {@code date: 2022-01-07}. The text begins after the second such line and is not altered; where the lines between are
 * not all of that form, everything is text.
 */
public record FrontMatter(Metadata metadata, String text, Optional<String> notADay) {

    private static final Pattern BLOCK =
            Pattern.compile("\\uFEFF?---[ \\t]*\\r?\\n((?:[^\\n]{0,1000}\\n){0,64}?)---[ \\t]*(?:\\r?\\n|\\z)");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z_ -]{0,30}):(?:[ \\t]+(.*))?");

    /** Of a whole file. */
    public static FrontMatter of(String file) {
        Matcher block = BLOCK.matcher(file);
        if (!block.lookingAt()) {
            return none(file);
        }
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        for (String line : block.group(1).split("\\r?\\n")) {
            Matcher entry = ENTRY.matcher(line.stripTrailing());
            if (!line.isBlank() && !line.startsWith("#") && !entry.matches()) {
                return none(file);
            }
            if (entry.matches() && entry.group(2) != null) {
                MetadataKey.of(entry.group(1)).ifPresent(key -> values.putIfAbsent(key, unquoted(entry.group(2))));
            }
        }
        return values.isEmpty() ? none(file) : of(values, file.substring(block.end()));
    }

    private static FrontMatter none(String file) {
        return new FrontMatter(Metadata.NONE, file, Optional.empty());
    }

    private static FrontMatter of(Map<MetadataKey, String> values, String text) {
        Metadata metadata = Metadata.of(values);
        Optional<String> day = Optional.ofNullable(values.get(MetadataKey.PUBLISHED));
        return new FrontMatter(
                metadata, text, day.filter(value -> metadata.published().isEmpty() && !value.isBlank()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
