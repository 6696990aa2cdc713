package org.communique.curation.entry;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.editing.tree.YamlEntry;

/** An entry with the file that it stands in. */
public record Located(Path file, YamlEntry entry) {

    /** The one of that id in a list of a file. */
    static Located of(Path file, Optional<YamlEntry.Items> list, String id) {
        return list.flatMap(entries -> entries.find(id))
                .map(entry -> new Located(file, entry))
                .orElseThrow(() -> new NotPossible(file + " has no entry '" + id + "' any more"));
    }
}
