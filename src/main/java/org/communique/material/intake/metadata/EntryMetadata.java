package org.communique.material.intake.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an entry of a list of articles, a JSON object, says about its article. */
public final class EntryMetadata {

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
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(EntryMetadata::text)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining("; "));
        }
        JsonNode plain = value.isObject() ? value.path(value.has("name") ? "name" : "$date") : value;
        return plain.isNull() ? "" : plain.asText();
    }
}
