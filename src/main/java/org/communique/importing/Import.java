package org.communique.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.dossier.Authority;

/**
 * A roll as new entries of the authority. What the authority has already, by its Wikidata item, stays as it is and is
 * referred to; of one name without an item two stay two, and the second gets another id.
 *
 * @param entries by the name of the authority's file
 * @param known how many actors the authority had
 */
public record Import(Map<String, List<Map<String, Object>>> entries, int known) {

    /** The entries that are new, in the order of the roll. */
    public static Import of(Roll roll, Authority authority, Provenance provenance) {
        return new EntryMaker(authority, provenance).make(roll);
    }

    public int count(String file) {
        return entries.getOrDefault(file, List.of()).size();
    }

    /** All that is new, in the order in which files may refer to each other. */
    public Stream<String> files() {
        return Stream.of("sources.yaml", "organizations.yaml", "persons.yaml", "posts.yaml", "memberships.yaml")
                .filter(entries::containsKey);
    }
}
