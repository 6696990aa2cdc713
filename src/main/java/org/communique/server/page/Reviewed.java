package org.communique.server.page;

import java.util.Map;
import java.util.TreeMap;
import org.communique.server.view.Trust;

/**
 * How many statements of the dataset can be trusted how far.
 *
 * @param heldBack how many reports and actors are not published, by the words that say which and why
 */
public record Reviewed(Map<Trust, Long> counts, Map<String, Long> heldBack) {

    public Reviewed {
        counts = Map.copyOf(counts);
        heldBack = new TreeMap<>(heldBack);
    }

    public long count(Trust trust) {
        return counts.getOrDefault(trust, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether people read all of it. */
    public boolean isCurated() {
        return count(Trust.CURATED) == total();
    }

    /** Whether people read some of it. */
    public boolean isRead() {
        return count(Trust.CURATED) > 0;
    }
}
