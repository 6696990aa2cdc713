package org.communique.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The entries that a roll adds to the authority.
 *
 * @param entries by the name of the authority's file
 * @param known how many actors the authority had
 */
public record Import(Map<String, List<Map<String, Object>>> entries, int known) {

    public int count(String file) {
        return entries.getOrDefault(file, List.of()).size();
    }

    /** All that is new, in the order in which files may refer to each other. */
    public Stream<String> files() {
        return Stream.of("sources.yaml", "organizations.yaml", "persons.yaml", "posts.yaml", "memberships.yaml")
                .filter(entries::containsKey);
    }
}
