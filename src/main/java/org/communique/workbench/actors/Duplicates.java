package org.communique.workbench.actors;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.finding.Identification;
import org.communique.resolution.identity.KnownActors;

/** Actors that may be one, for a person to decide. */
public final class Duplicates {

    /** Less likely ones are not worth a look; chosen. */
    private static final double WORTH_A_LOOK = 0.4;

    private Duplicates() {}

    /** Two actors, a person's entry before a programme's and the one with the fuller name first. */
    public record Pair(Named one, Named other, Identification why) {}

    /**
     * The pairs, the likeliest first.
     *
     * @param areKeptApart whether a person said of two ids that they are not the same
     */
    public static List<Pair> in(Shelf shelf, BiPredicate<String, String> areKeptApart) {
        KnownActors known = new KnownActors(areKeptApart);
        shelf.authority().stream().forEach(known::learn);
        shelf.dossiers().forEach(known::learn);
        Set<Set<String>> seen = new HashSet<>();
        return shelf.authority().all(Named.class).stream()
                .flatMap(actor -> known.like(actor.id()).stream()
                        .filter(match ->
                                match.why().confidence() >= WORTH_A_LOOK && seen.add(Set.of(actor.id(), match.actor())))
                        .flatMap(match -> pair(actor, match, shelf.authority())))
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.why.confidence())
                        .thenComparing(pair -> pair.one.id())
                        .thenComparing(pair -> pair.other.id()))
                .toList();
    }

    private static Stream<Pair> pair(Named actor, KnownActors.Match match, Authority authority) {
        return authority.find(match.actor(), Named.class).stream()
                .map(other -> isFuller(actor, other)
                        ? new Pair(actor, other, match.why())
                        : new Pair(other, actor, match.why()));
    }

    private static boolean isFuller(Named one, Named other) {
        return Comparator.<Named, Boolean>comparing(Authority::isMachineMade)
                        .thenComparing(actor -> -actor.label().length())
                        .thenComparing(Named::id)
                        .compare(one, other)
                <= 0;
    }
}
