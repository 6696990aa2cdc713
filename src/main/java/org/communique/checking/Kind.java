package org.communique.checking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.dossier.Entity;

/** The kinds of entities that a reference may lead to, each with the name of its file. */
enum Kind {
    PERSON("person", "persons.yaml", Entity.Person.class),
    ORGANIZATION("organization", "organizations.yaml", Entity.Organization.class),
    GROUP("group", "groups.yaml", Entity.Group.class),
    PLACE("place", "places.yaml", Entity.Location.class),
    POST("post", "posts.yaml", Entity.Post.class),
    MEMBERSHIP("membership", "memberships.yaml", Entity.Membership.class),
    EVENT("event", "events.yaml", Entity.Event.class),
    OCCASION("occasion", "occasions.yaml", Entity.Occasion.class),
    PROPOSITION("proposition", "propositions.yaml", Entity.Proposition.class),
    SOURCE("source", "sources.yaml", Entity.OutsideSource.class);

    static final Set<Kind> ACTORS = EnumSet.of(PERSON, ORGANIZATION, GROUP);
    static final Set<Kind> PUBLISHERS = EnumSet.of(PERSON, ORGANIZATION);
    static final Set<Kind> PLACES_AND_STATES = EnumSet.of(ORGANIZATION, PLACE);
    static final Set<Kind> EVENTS = EnumSet.of(EVENT, OCCASION);
    static final Set<Kind> TOPICS = EnumSet.of(PERSON, ORGANIZATION, GROUP, PLACE, EVENT, OCCASION, PROPOSITION);

    private final String noun;
    private final String file;
    private final Class<? extends Entity> type;

    Kind(String noun, String file, Class<? extends Entity> type) {
        this.noun = noun;
        this.file = file;
        this.type = type;
    }

    static Kind of(Entity entity) {
        for (Kind kind : values()) {
            if (kind.type.isInstance(entity)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind for " + entity);
    }

    String noun() {
        return noun;
    }

    /** {@code a person or an organization} */
    static String nouns(Set<Kind> kinds) {
        return joined(kinds.stream()
                .map(kind -> ("aeiou".indexOf(kind.noun.charAt(0)) < 0 ? "a " : "an ") + kind.noun)
                .toList());
    }

    /** {@code authority/persons.yaml or organizations.yaml} */
    static String files(Set<Kind> kinds) {
        return "authority/" + joined(kinds.stream().map(kind -> kind.file).toList());
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        String head = words.subList(0, last).stream().collect(Collectors.joining(", "));
        return head.isEmpty() ? words.get(last) : head + " or " + words.get(last);
    }
}
