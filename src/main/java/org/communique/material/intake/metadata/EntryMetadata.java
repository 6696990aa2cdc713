package org.communique.material.intake.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an entry of a list of articles, a JSON object, says about its article. */
public final class EntryMetadata {

    /** Under which keys a value stands that is wrapped: MongoDB writes {@code {"$date": {"$numberLong": "1741000000000"}}}. */
    private static final List<String> PLAIN = List.of("name", "$date", "$numberLong", "$oid", "@value", "#text");

    private EntryMetadata() {}

    /** Of an object whose fields have the names that {@link MetadataKey} knows. */
    public static Metadata of(JsonNode entry) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        entry.fieldNames()
                .forEachRemaining(name ->
                        MetadataKey.of(name).ifPresent(key -> values.putIfAbsent(key, text(entry.path(name)))));
        return Metadata.of(values);
    }

    /** A text, the name of a thing, or the names of several. */
    public static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(EntryMetadata::text)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return PLAIN.stream()
                    .filter(value::has)
                    .findFirst()
                    .map(key -> text(value.path(key)))
                    .orElse("");
        }
        return value.isNull() ? "" : value.asText();
    }
}
