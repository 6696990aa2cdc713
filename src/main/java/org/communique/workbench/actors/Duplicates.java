package org.communique.workbench.actors;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Naming;
import org.communique.kinds.Kind;
import org.communique.material.NearestMatch;

/** Actors whose names are so alike that they may be one. */
public final class Duplicates {

    private static final int SAME_NAME = 3;
    private static final int PART_OF_NAME = 2;
    private static final int NEAR_NAME = 1;
    private static final int LONGEST_BUCKET = 60;

    private Duplicates() {}

    /** Two actors, the one with the fuller name first; the likeness is higher, the more alike their names are. */
    public record Pair(Named one, Named other, int likeness) {}

    /**
     * The pairs, the likeliest first.
     *
     * @param areKeptApart whether a person said of two ids that they are not the same
     */
    public static List<Pair> in(Authority authority, BiPredicate<String, String> areKeptApart) {
        Map<String, List<Named>> alike = new TreeMap<>(authority.all(Named.class).stream()
                .filter(actor -> Kind.actors().contains(actor.kind()))
                .flatMap(actor -> keys(actor).stream().map(key -> Map.entry(key, actor)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
        Set<String> seen = new HashSet<>();
        return alike.values().stream()
                .filter(bucket -> bucket.size() <= LONGEST_BUCKET)
                .flatMap(Duplicates::pairs)
                .filter(pair -> seen.add(pair.one.id() + ' ' + pair.other.id()))
                .filter(pair -> !areKeptApart.test(pair.one.id(), pair.other.id()))
                .sorted(Comparator.comparingInt(Pair::likeness)
                        .reversed()
                        .thenComparing(pair -> pair.one.id())
                        .thenComparing(pair -> pair.other.id()))
                .toList();
    }

    /** What two actors must share to be compared at all: how their last name begins. */
    private static Set<String> keys(Named actor) {
        Set<String> keys = new HashSet<>();
        names(actor).forEach(name -> {
            List<String> words = words(name);
            if (!words.isEmpty()) {
                String last = words.get(words.size() - 1);
                keys.add(last.substring(0, Math.min(4, last.length())));
            }
        });
        return keys;
    }

    private static Stream<Pair> pairs(List<Named> bucket) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = i + 1; j < bucket.size(); j++) {
                Named one = fuller(bucket.get(i), bucket.get(j));
                Named other = one == bucket.get(i) ? bucket.get(j) : bucket.get(i);
                int likeness = one.kind() == other.kind() ? likeness(one, other) : 0;
                if (likeness > 0) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        return pairs.stream();
    }

    /** A person's entry goes before a programme's, a longer name before a shorter one. */
    private static Named fuller(Named one, Named other) {
        Comparator<Named> order = Comparator.<Named, Boolean>comparing(Authority::isMachineMade)
                .thenComparing(actor -> -actor.label().length())
                .thenComparing(Named::id);
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static int likeness(Named one, Named other) {
        return names(one)
                .flatMap(left -> names(other).map(right -> likeness(words(left), words(right))))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static int likeness(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return SAME_NAME;
        }
        if (left.containsAll(right) || right.containsAll(left)) {
            return PART_OF_NAME;
        }
        return left.size() == right.size() && areNear(left, right) ? NEAR_NAME : 0;
    }

    private static boolean areNear(List<String> left, List<String> right) {
        for (int at = 0; at < left.size(); at++) {
            if (NearestMatch.of(left.get(at), List.of(right.get(at))).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> names(Named actor) {
        return Stream.concat(
                actor.naming().labels().values().stream(),
                actor.naming().variants().stream()
                        .filter(variant -> variant.kind() == Naming.Variant.Kind.NAME)
                        .map(Naming.Variant::text));
    }

    /** Without case, accents and punctuation. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
