package org.communique.resolution.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Naming.Variant;
import org.communique.resolution.text.Spelling;

/** The authority's people under what the transliterations of their full names have in common. */
public final class Persons {

    private final Map<String, List<String>> bySkeleton = new HashMap<>();
    private final Authority authority;

    Persons(Authority authority) {
        this.authority = authority;
        for (Person person : authority.all(Person.class)) {
            Stream.concat(
                            person.naming().labels().values().stream(),
                            person.naming().variants().stream().map(Variant::text))
                    .filter(name -> name.contains(" "))
                    .map(Spelling::skeleton)
                    .filter(skeleton -> skeleton.length() > 4)
                    .distinct()
                    .forEach(skeleton -> bySkeleton.merge(
                            skeleton,
                            List.of(person.id()),
                            (known, more) -> Stream.concat(known.stream(), more.stream())
                                    .distinct()
                                    .toList()));
        }
    }

    /** The one person whose full name may be spelt so. */
    public Optional<String> transliterated(String fullName) {
        List<String> found = bySkeleton.getOrDefault(Spelling.skeleton(fullName), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public boolean isPerson(String id) {
        return authority.find(id, Person.class).isPresent();
    }
}
