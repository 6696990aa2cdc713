package org.communique.material.intake.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.communique.material.intake.metadata.EntryMetadata;
import org.communique.material.intake.metadata.Metadata;

/** What an item of a feed or the head of a mail says, under the names that {@link EntryMetadata} knows. */
final class Entry {

    private Entry() {}

    /** Blank values are absent. */
    static Metadata metadata(Map<String, String> values) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                entry.put(name, value.strip());
            }
        });
        return EntryMetadata.of(entry);
    }

    static Optional<String> address(String value) {
        return Optional.of(value.strip()).filter(Metadata::isAddress);
    }
}
