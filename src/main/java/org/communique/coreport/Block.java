package org.communique.coreport;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.dossier.Edtf;

/** All that one speaker is reported to have said. Only wordings that share something rare are compared. */
final class Block {

    private static final int SLACK_DAYS = 1;
    private static final double SAME = 0.5;
    private static final double LIKE = 0.4;
    private static final int FEWEST_STEMS = 4;
    private static final double LIKE_THAT_DAY = 0.25;
    private static final int FEWEST_THAT_DAY = 3;
    private static final double VERY_LIKE = 0.6;

    private final List<Utterance> utterances;
    private final List<Shingles> wordings;
    private final List<Optional<Edtf>> windows;

    Block(List<Utterance> utterances) {
        this.utterances = List.copyOf(utterances);
        this.wordings =
                utterances.stream().map(Utterance::content).map(Shingles::of).toList();
        this.windows = utterances.stream()
                .map(utterance -> utterance.date().map(Block::widened))
                .toList();
    }

    /** Two utterances by their numbers. */
    record Pair(int one, int other) {}

    /** The edges, by the numbers of the utterances. */
    List<Edge> edges() {
        Stream<Edge> worded = compared().flatMap(pair -> edge(pair.one, pair.other).stream());
        return Stream.concat(worded, new SharedOccasions(utterances).edges()).toList();
    }

    /** The pairs that are compared word by word: of one time, and with something rare in common. */
    Stream<Pair> compared() {
        Shelves shelves = new Shelves(wordings);
        return IntStream.range(0, utterances.size())
                .boxed()
                .flatMap(one -> shelves.worthComparing(one).stream().map(other -> new Pair(one, other)))
                .filter(pair -> areOfOneTime(pair.one, pair.other));
    }

    private Optional<Edge> edge(int one, int other) {
        Shingles first = wordings.get(one);
        Shingles second = wordings.get(other);
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

    private boolean areOfOneTime(int one, int other) {
        return windows.get(one)
                .flatMap(window -> windows.get(other).map(window::overlaps))
                .orElse(true);
    }

    /** With a day more on both sides, for time zones and night editions. */
    private static Edtf widened(Edtf date) {
        if (date.earliest().isEmpty() || date.latest().isEmpty()) {
            return date;
        }
        return Edtf.parse(date.earliest().get() + "/" + date.latest().get().plusDays(SLACK_DAYS));
    }
}
