package org.communique.material.intake.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;

/** What an entry of a list of articles, a JSON object, says about its article. */
public final class EntryMetadata {

    private EntryMetadata() {}

    /** Of an object whose fields have the names that {@link MetadataKey} knows. */
    public static Metadata of(JsonNode entry) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        entry.fieldNames()
                .forEachRemaining(name ->
                        MetadataKey.of(name).ifPresent(key -> values.putIfAbsent(key, JsonLd.name(entry.path(name)))));
        return Metadata.of(values);
    }
}
