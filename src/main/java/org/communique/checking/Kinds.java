package org.communique.checking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.kinds.Kind;

/** The kinds that a reference may lead to, as messages name them. */
final class Kinds {

    static final Set<Kind> ACTORS = Kind.actors();
    static final Set<Kind> PUBLISHERS = EnumSet.of(Kind.PERSON, Kind.ORGANIZATION);
    static final Set<Kind> PLACES_AND_STATES = EnumSet.of(Kind.ORGANIZATION, Kind.PLACE);
    static final Set<Kind> EVENTS = EnumSet.of(Kind.EVENT, Kind.OCCASION);
    static final Set<Kind> TOPICS = Kind.topics();

    private Kinds() {}

    /** {@code a person or an organization} */
    static String nouns(Set<Kind> kinds) {
        return joined(kinds.stream()
                .map(kind -> ("aeiou".indexOf(kind.noun().charAt(0)) < 0 ? "a " : "an ") + kind.noun())
                .toList());
    }

    /** {@code authority/persons.yaml or organizations.yaml} */
    static String files(Set<Kind> kinds) {
        return "authority/"
                + joined(kinds.stream().map(kind -> kind.files().get(0)).toList());
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        String head = words.subList(0, last).stream().collect(Collectors.joining(", "));
        return head.isEmpty() ? words.get(last) : head + " or " + words.get(last);
    }
}
