package org.communique.meaning.contradiction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.communique.dossier.Entity.Proposition;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.meaning.suggestion.Reason;

/**
 * Pairs each passage that denies or doubts a proposition with those that affirm it, and passages that affirm what is
 * incompatible. Pairs of which both sides are decided are known already and left out.
 */
public final class ContradictionFinder {

    private static final Comparator<Contradiction> SUREST_FIRST = Comparator.comparingDouble(Contradiction::score)
            .reversed()
            .thenComparing(Contradiction::proposition)
            .thenComparing(Contradiction::contrary)
            .thenComparing(Contradiction::affirming);

    /** Of one proposition no more than these are shown, the surest ones. */
    private static final int MOST_OF_ONE = 10;

    private final List<Proposition> propositions;

    public ContradictionFinder(List<Proposition> propositions) {
        this.propositions = List.copyOf(propositions);
    }

    /** The pairs that wait to be read, the surest first. */
    public List<Contradiction> among(List<Taken> taken) {
        TreeMap<String, List<Taken>> byProposition =
                taken.stream().collect(groupingBy(Taken::proposition, TreeMap::new, toList()));
        List<Contradiction> found = new ArrayList<>();
        for (Proposition proposition : propositions) {
            List<Taken> own = byProposition.getOrDefault(proposition.id(), List.of());
            found.addAll(best(own, own.stream().filter(one -> !one.affirms()).toList(), false));
            proposition.incompatibleWith().stream()
                    .filter(other -> other.compareTo(proposition.id()) > 0)
                    .map(other -> byProposition.getOrDefault(other, List.of()).stream()
                            .filter(Taken::affirms)
                            .toList())
                    .forEach(others -> found.addAll(best(own, others, true)));
        }
        found.sort(SUREST_FIRST);
        return List.copyOf(found);
    }

    private static List<Contradiction> best(List<Taken> own, List<Taken> contrary, boolean incompatible) {
        return contrary.stream()
                .flatMap(against -> own.stream()
                        .filter(Taken::affirms)
                        .filter(one -> !(one.isDecided() && against.isDecided()))
                        .filter(one -> !one.passage()
                                .statement()
                                .id()
                                .equals(against.passage().statement().id()))
                        .map(one -> pair(one, against, incompatible)))
                .sorted(SUREST_FIRST)
                .limit(MOST_OF_ONE)
                .toList();
    }

    private static Contradiction pair(Taken affirming, Taken against, boolean incompatible) {
        List<Reason> reasons =
                incompatible ? List.of(Reason.of(Reason.Kind.INCOMPATIBLE, against.proposition())) : List.of();
        return new Contradiction(
                affirming.proposition(),
                affirming.passage().at(),
                against.passage().at(),
                affirming
                        .passage()
                        .statement()
                        .speaker()
                        .equals(against.passage().statement().speaker()),
                affirming.score() * against.score(),
                reasons);
    }
}
