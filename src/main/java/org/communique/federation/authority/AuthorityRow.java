package org.communique.federation.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the dataset says of one of its entities, as far as Wikidata can be asked about it.
 *
 * @param iri the entity
 * @param qid its item, such as Q232, if it has one
 * @param labels BCP 47 tag to preferred name
 * @param names the other spellings
 * @param terms the dated offices of a person
 * @param related items of what stands around the entity: its organization, state, place
 */
public record AuthorityRow(
        String iri,
        Kind kind,
        Optional<String> qid,
        Map<String, String> labels,
        Set<String> names,
        List<Term> terms,
        Set<String> related) {

    public AuthorityRow {
        labels = Map.copyOf(labels);
        names = Set.copyOf(names);
        terms = List.copyOf(terms);
        related = Set.copyOf(related);
    }

    /** What sort of thing the entity is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANIZATION,
        POST,
        PLACE,
        EVENT
    }

    /**
     * Some time in an office.
     *
     * @param office an item
     * @param from the first day, or what is known of it, such as 2003-06
     */
    public record Term(String office, Optional<String> from, Optional<String> until) {}

    /** Whether one of its labels or names is that name, in whatever script or spelling of accents. */
    boolean isCalled(String name) {
        return labels.values().stream().anyMatch(label -> Names.areTheSame(label, name))
                || names.stream().anyMatch(other -> Names.areTheSame(other, name));
    }
}
