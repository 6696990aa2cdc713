package org.communique.linking.coreport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.dossier.Edtf;

/** All that one speaker is reported to have said. Only wordings that share something rare are compared. */
final class Block {

    /** What so many wordings of one speaker share tells nothing: a slogan, the name of a country. */
    private static final int COMMON = 60;

    private static final int SLACK_DAYS = 1;
    private static final double SAME = 0.5;
    private static final double LIKE = 0.4;
    private static final int FEWEST_STEMS = 4;
    private static final double LIKE_THAT_DAY = 0.25;
    private static final int FEWEST_THAT_DAY = 3;
    private static final double VERY_LIKE = 0.6;

    private final List<Utterance> utterances;
    private final List<Shingles> wordings;

    Block(List<Utterance> utterances) {
        this.utterances = List.copyOf(utterances);
        this.wordings =
                utterances.stream().map(Utterance::content).map(Shingles::of).toList();
    }

    /** Two utterances that may be one. */
    record Edge(int one, int other, double confidence, boolean candidate) {}

    /** The edges, by the numbers of the utterances. */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        Map<Object, List<Integer>> shelves = shelves();
        for (int one = 0; one < utterances.size(); one++) {
            for (int other : neighbours(one, shelves)) {
                edge(one, other).ifPresent(edges::add);
            }
        }
        return edges;
    }

    private Map<Object, List<Integer>> shelves() {
        Map<Object, List<Integer>> shelves = new HashMap<>();
        for (int at = 0; at < wordings.size(); at++) {
            int number = at;
            Stream.concat(wordings.get(at).runs().stream(), wordings.get(at).stems().stream())
                    .forEach(key -> shelves.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(number));
        }
        return shelves;
    }

    private TreeSet<Integer> neighbours(int one, Map<Object, List<Integer>> shelves) {
        TreeSet<Integer> neighbours = new TreeSet<>();
        Stream.concat(wordings.get(one).runs().stream(), wordings.get(one).stems().stream())
                .map(shelves::get)
                .filter(shelf -> shelf.size() <= COMMON)
                .forEach(neighbours::addAll);
        return new TreeSet<>(neighbours.tailSet(one, false));
    }

    private Optional<Edge> edge(int one, int other) {
        Shingles first = wordings.get(one);
        Shingles second = wordings.get(other);
        if (!areOfOneTime(utterances.get(one), utterances.get(other))) {
            return Optional.empty();
        }
        double containment = Math.min(first.runs().size(), second.runs().size()) < 2 ? 0 : first.containment(second);
        if (containment >= SAME) {
            return Optional.of(new Edge(one, other, 0.5 + containment / 2 - doubt(one, other), false));
        }
        double likeness = first.likeness(second);
        boolean isLike = isLike(likeness, first.common(second), areOfOneDay(one, other));
        return isLike && mayBeReworded(one, other)
                ? Optional.of(new Edge(one, other, likeness * 0.6, true))
                : Optional.empty();
    }

    /** Where the day is the same for certain, less likeness is enough. */
    private static boolean isLike(double likeness, long common, boolean oneDay) {
        return oneDay
                ? likeness >= LIKE_THAT_DAY && common >= FEWEST_THAT_DAY || likeness >= VERY_LIKE && common >= 2
                : likeness >= LIKE && common >= FEWEST_STEMS;
    }

    private boolean areOfOneDay(int one, int other) {
        Optional<Edtf> date = utterances.get(one).date();
        return date.isPresent()
                && date.equals(utterances.get(other).date())
                && date.get().earliest().equals(date.get().latest());
    }

    /** Reworded in the same article, or told of another day, it would be something new. */
    private boolean mayBeReworded(int one, int other) {
        Utterance first = utterances.get(one);
        Utterance second = utterances.get(other);
        return !first.article().equals(second.article())
                && first.date()
                        .flatMap(date -> second.date().map(date::overlaps))
                        .orElse(true);
    }

    private double doubt(int one, int other) {
        return utterances.get(one).date().isPresent()
                        && utterances.get(other).date().isPresent()
                ? 0.05
                : 0.2;
    }

    private static boolean areOfOneTime(Utterance one, Utterance other) {
        return one.date().isEmpty()
                || other.date().isEmpty()
                || widened(one.date().get()).overlaps(widened(other.date().get()));
    }

    /** With a day more on both sides, for time zones and night editions. */
    private static Edtf widened(Edtf date) {
        if (date.earliest().isEmpty() || date.latest().isEmpty()) {
            return date;
        }
        return Edtf.parse(date.earliest().get() + "/" + date.latest().get().plusDays(SLACK_DAYS));
    }
}
