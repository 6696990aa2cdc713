package org.communique.material;

import java.util.Map;

/**
 * Where an entry of the material stands: its file, its first line, and the line of each of its keys, counted from 1.
 */
public record Place(String file, int line, Map<String, Integer> keys) {

    public Place {
        keys = Map.copyOf(keys);
    }

    /** The place of one key, or of the entry where it has no such key. */
    public Place of(String key) {
        return new Place(file, keys.getOrDefault(key, line), Map.of());
    }

    /** {@code material/statements.yaml:57} */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
