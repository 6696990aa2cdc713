package org.communique.resolution.identity;

import java.util.Set;
import org.communique.kinds.Kind;

/**
 * What the articles of a dataset tell of an actor.
 *
 * @param names as printed
 * @param capacities as what the actor speaks, as printed
 * @param companions ids of others who speak in the same articles
 * @param articles ids of the articles
 */
public record Profile(
        String id, Kind kind, Set<String> names, Set<String> capacities, Set<String> companions, Set<String> articles) {

    public Profile {
        names = Set.copyOf(names);
        capacities = Set.copyOf(capacities);
        companions = Set.copyOf(companions);
        articles = Set.copyOf(articles);
    }

    /** Whether the names say enough to be looked for in other articles: a person's surname alone does not. */
    public boolean isNamedInFull() {
        return kind == Kind.ORGANIZATION
                || kind == Kind.PERSON
                        && names.stream()
                                .anyMatch(name -> new PersonName(name).words().size() > 1
                                        || name.contains(" ") && !name.endsWith("."));
    }
}
