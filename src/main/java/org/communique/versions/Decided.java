package org.communique.versions;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people decided on things that are published no longer, as far as it is known.
 *
 * @param merged IRI of a thing to the IRI of the one that it was found to be
 * @param reasons IRI of a thing to why it was withdrawn, in words
 */
public record Decided(Map<String, String> merged, Map<String, String> reasons) {

    public Decided {
        merged = Map.copyOf(merged);
        reasons = Map.copyOf(reasons);
    }

    public static Decided nothing() {
        return new Decided(Map.of(), Map.of());
    }

    /** The thing that took its place in the end, over however many steps. */
    Optional<String> successor(String iri) {
        Set<String> passed = new HashSet<>();
        String last = iri;
        while (merged.containsKey(last) && passed.add(last)) {
            last = merged.get(last);
        }
        return last.equals(iri) ? Optional.empty() : Optional.of(last);
    }
}
