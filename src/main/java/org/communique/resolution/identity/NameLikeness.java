package org.communique.resolution.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.kinds.Kind;
import org.communique.material.NearestMatch;
import org.communique.resolution.text.Spelling;
import org.communique.resolution.text.WordList;

/** How alike two names are, from the surest to the least sure, with how often two of them are one's; chosen, not fitted. */
enum NameLikeness {
    SAME(0.97, "the same name"),
    MIDDLE(0.88, "the same first and last name"),
    SPELLING(0.8, "two spellings of one name"),
    SHORT(0.8, "a short form of the given name"),
    /** York University is not the University of York. */
    TURNED(0.75, "the same words in another order"),
    ACRONYM(0.75, "the initials of the other"),
    INITIALS(0.7, "initials for the given names"),
    NEAR(0.6, "spelt nearly alike"),
    PART(0.45, "one name is part of the other");

    private static final int LONG = 5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&]+");
    private static final Set<String> SMALL =
            Set.of("the", "of", "for", "and", "&", "in", "a", "inc", "ltd", "llc", "plc", "corp", "co");
    private static final Map<String, Set<String>> SHORT_FORMS = shortForms();

    private final double share;
    private final String reason;

    NameLikeness(double share, String reason) {
        this.share = share;
        this.reason = reason;
    }

    /** Of actors with such names in one dataset, the share that are one. */
    double share() {
        return share;
    }

    String reason() {
        return reason;
    }

    private static Map<String, Set<String>> shortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : WordList.text("short-names.txt").split("\n")) {
            Set<String> names = Set.of(line.split(" "));
            names.forEach(
                    name -> forms.computeIfAbsent(name, none -> new HashSet<>()).addAll(names));
        }
        return Map.copyOf(forms);
    }

    /** The likest of the names of two actors of a kind. */
    static Optional<NameLikeness> between(Kind kind, Set<String> names, Set<String> others) {
        return names.stream()
                .flatMap(one -> others.stream().flatMap(other -> between(kind, one, other).stream()))
                .min(Enum::compareTo);
    }

    private static Optional<NameLikeness> between(Kind kind, String one, String other) {
        return kind == Kind.PERSON ? persons(new PersonName(one), new PersonName(other)) : bodies(one, other);
    }

    private static Optional<NameLikeness> persons(PersonName one, PersonName other) {
        List<String> left = one.words();
        List<String> right = other.words();
        if (one.key().equals(other.key())) {
            return Optional.of(SAME);
        }
        if (left.size() < 2 && right.size() < 2) {
            return Optional.empty();
        }
        if (one.isLike(other)) {
            return Optional.of(MIDDLE);
        }
        if (!isLast(left, right)) {
            return spelt(one, other, left, right);
        }
        if (left.size() > 1 && right.size() > 1 && areShort(left.get(0), right.get(0))) {
            return Optional.of(SHORT);
        }
        if (left.size() > 1 ? areOthers(other, one) : areOthers(one, other)) {
            return Optional.empty();
        }
        return areInitials(one, other) || areInitials(other, one)
                ? Optional.of(INITIALS)
                : spelt(one, other, left, right);
    }

    private static boolean isLast(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.get(one.size() - 1).equals(other.get(other.size() - 1));
    }

    private static boolean areShort(String one, String other) {
        return SHORT_FORMS.getOrDefault(one, Set.of()).contains(other);
    }

    /** {@code J. D. Quay} and {@code James David Quay}. */
    private static boolean areInitials(PersonName one, PersonName other) {
        return other.words().size() > 1
                && one.initial()
                        .filter(other.words().get(0).substring(0, 1)::equals)
                        .isPresent();
    }

    /** {@code J. Quay} and {@code Karen Quay}. */
    private static boolean areOthers(PersonName one, PersonName other) {
        return one.initial().filter(letter -> !other.hasGiven(letter)).isPresent();
    }

    private static Optional<NameLikeness> spelt(
            PersonName one, PersonName other, List<String> left, List<String> right) {
        if (left.size() != right.size() || left.size() < 2) {
            boolean isPart = !left.isEmpty()
                    && !right.isEmpty()
                    && isLast(left, right)
                    && (left.containsAll(right) || right.containsAll(left));
            return isPart ? Optional.of(PART) : Optional.empty();
        }
        String skeleton = Spelling.skeleton(one.printed());
        if (skeleton.length() > LONG && skeleton.equals(Spelling.skeleton(other.printed()))) {
            return Optional.of(SPELLING);
        }
        return areNear(left, right) ? Optional.of(NEAR) : Optional.empty();
    }

    /** All words the same but one long one, in which there is a slip. */
    private static boolean areNear(List<String> left, List<String> right) {
        int slips = 0;
        for (int at = 0; at < left.size(); at++) {
            boolean isSame = left.get(at).equals(right.get(at));
            boolean isSlip = left.get(at).length() > LONG
                    && NearestMatch.of(left.get(at), List.of(right.get(at))).isPresent();
            if (!isSame && !isSlip) {
                return false;
            }
            slips += isSame ? 0 : 1;
        }
        return slips == 1;
    }

    private static Optional<NameLikeness> bodies(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (left.equals(right)) {
            return Optional.of(SAME);
        }
        if (left.size() == right.size() && left.containsAll(right) && right.containsAll(left)) {
            return Optional.of(TURNED);
        }
        if (isAcronym(one, right) || isAcronym(other, left)) {
            return Optional.of(ACRONYM);
        }
        if (left.size() == right.size() && left.size() > 1 && areNear(left, right)) {
            return Optional.of(NEAR);
        }
        boolean isPart =
                Math.min(left.size(), right.size()) > 1 && (left.containsAll(right) || right.containsAll(left));
        return isPart ? Optional.of(PART) : Optional.empty();
    }

    private static boolean isAcronym(String acronym, List<String> words) {
        String letters = acronym.replace(".", "");
        return letters.matches("\\p{Lu}{3,7}") && Spelling.lower(letters).equals(initials(words));
    }

    /** The first letters of a body's words. */
    static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** The words of a body's name that tell it from others. */
    static List<String> words(String name) {
        String plain = Spelling.lower(Spelling.fold(name)).replaceAll("'s?\\b|\\.", "");
        return Stream.of(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    /** Under what names must be alike to be compared at all: the whole name, and how the surname begins; of bodies the first and the last word. */
    static Set<String> keys(Kind kind, String name) {
        if (kind == Kind.PERSON) {
            List<String> words = new PersonName(name).words();
            String last = words.isEmpty() ? Spelling.lower(name) : words.get(words.size() - 1);
            String sound = Spelling.skeleton(last);
            String begin = sound.length() < 2 ? last : sound.substring(0, Math.min(3, sound.length()));
            return Stream.of(begin, new PersonName(name).key()).collect(Collectors.toSet());
        }
        List<String> words = words(name);
        return words.isEmpty()
                ? Set.of()
                : Stream.concat(words.stream(), Stream.of(initials(words))).collect(Collectors.toSet());
    }
}
