package org.communique.federation.authority;

import java.util.Map;
import java.util.Set;
import org.communique.federation.authority.AuthorityRow.Kind;

/** The classes of Wikidata by which an item's kind is told; an item of other classes has none that is known. */
final class ItemClasses {

    private static final Map<Kind, Set<String>> CLASSES = Map.of(
            Kind.PERSON, Set.of("Q5"),
            Kind.STATE, Set.of("Q3624078"),
            Kind.ORGANIZATION,
                    Set.of(
                            "Q245065",
                            "Q1127126",
                            "Q11032",
                            "Q192283",
                            "Q7278",
                            "Q3918",
                            "Q31855",
                            "Q4830453",
                            "Q327333",
                            "Q1616075"),
            Kind.POST, Set.of("Q4164871"),
            Kind.PLACE, Set.of("Q515"));

    private ItemClasses() {}

    /** Whether the item is of another kind for sure. A state is an organization as well as a place. */
    static boolean contradict(Kind kind, Item item) {
        return item.classes().stream().anyMatch(type -> isKnown(type))
                && item.classes().stream().noneMatch(type -> isOf(kind, type));
    }

    /** Whether the item is of the kind for sure. */
    static boolean confirm(Kind kind, Item item) {
        return item.classes().stream().anyMatch(type -> isOf(kind, type));
    }

    private static boolean isKnown(String type) {
        return CLASSES.values().stream().anyMatch(types -> types.contains(type));
    }

    private static boolean isOf(Kind kind, String type) {
        return CLASSES.getOrDefault(kind, Set.of()).contains(type)
                || kind == Kind.PLACE
                        && CLASSES.getOrDefault(Kind.STATE, Set.of()).contains(type);
    }
}
