package org.communique.resolution.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.resolution.lexicon.PartyWords;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.Spelling;

/**
 * As what somebody speaks, in pieces that can be compared.
 *
 * @param titles {@code senator}
 * @param of of what, in lower case: {@code ohio}
 */
record Roles(Set<String> titles, Set<String> of, Set<Walk> walks) {

    /** A walk of life, as far as it makes another of one who is something else; a lawyer may be all of them. */
    enum Walk {
        POLITICS(
                "president|premier|chancellor|\\w*minister|secretary|senator|sen|congress\\w*|representative|rep|governor"
                        + "|gov|mayor|lawmaker|nominee|mp|msp|mep|councill?or|ambassador|taoiseach|tanaiste|politician"),
        SCIENCE("professor|prof|researcher|scientist|lecturer|chemist|physicist|historian|\\w+ologist"),
        MEDICINE("surgeon|nurse|midwife|paramedic|physician"),
        SPORT("coach|striker|goalkeeper|defender|midfielder|quarterback|skier|cyclist|swimmer|boxer|golfer|referee"
                + "|footballer|player|winger|jockey"),
        ARTS("actor|actress|singer|musician|rapper|novelist|poet|playwright|film-?maker|comedian|painter|drummer"),
        TRADE("farmer|fisherman|sailor|skipper|driver|shopkeeper|pilot|firefighter|trucker|teacher|student");

        private final Pattern words;

        Walk(String words) {
            this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }

    /** Of which every place has its own. */
    private static final Set<String> LOCAL = Set.of(
            "mayor",
            "governor",
            "sheriff",
            "senator",
            "congressman",
            "congresswoman",
            "councillor",
            "councilman",
            "councilwoman",
            "ambassador",
            "bishop",
            "archbishop",
            "principal");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}.]+");

    static Roles of(Collection<String> capacities, Vocabulary vocabulary) {
        Set<String> words = capacities.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Walk> walks = EnumSet.noneOf(Walk.class);
        Stream.of(Walk.values())
                .filter(walk -> capacities.stream()
                        .anyMatch(capacity -> walk.words.matcher(capacity).find()))
                .forEach(walks::add);
        return new Roles(
                words.stream()
                        .filter(vocabulary::isTitle)
                        .map(Roles::plain)
                        .collect(Collectors.toCollection(TreeSet::new)),
                words.stream()
                        .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.endsWith("."))
                        .filter(word -> !vocabulary.isTitle(word)
                                && !vocabulary.isOrganizationWord(word)
                                && !vocabulary.isCommon(word)
                                && !PartyWords.is(word))
                        .map(Spelling::fold)
                        .map(Spelling::lower)
                        .collect(Collectors.toCollection(TreeSet::new)),
                walks);
    }

    private static String plain(String title) {
        String lower = Spelling.lower(title);
        return switch (lower.replace(".", "")) {
            case "sen" -> "senator";
            case "gov" -> "governor";
            case "rep" -> "representative";
            case "prof" -> "professor";
            default -> lower.replaceFirst("(?<=spokes)(?:wo)?man$", "person");
        };
    }

    /** What each is of another kind, or both of a kind but in another place; nothing where they may be one's. */
    static Set<String> between(Roles one, Roles other) {
        Set<String> conflicts = new TreeSet<>();
        boolean isAnother = !one.walks.isEmpty()
                && !other.walks.isEmpty()
                && shared(one.walks, other.walks).isEmpty();
        if (isAnother) {
            conflicts.add("called a %s here and a %s there"
                    .formatted(String.join(" and ", one.titles), String.join(" and ", other.titles)));
        }
        Set<String> local = shared(shared(one.titles, other.titles), LOCAL);
        boolean areElsewhere = !one.of.isEmpty()
                && !other.of.isEmpty()
                && shared(one.of, other.of).isEmpty();
        if (!local.isEmpty() && areElsewhere) {
            conflicts.add("%s of %s here and of %s there"
                    .formatted(String.join(" ", local), String.join(" ", one.of), String.join(" ", other.of)));
        }
        return conflicts;
    }

    static <T> Set<T> shared(Set<T> one, Set<T> other) {
        Set<T> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
