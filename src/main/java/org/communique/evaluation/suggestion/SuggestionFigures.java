package org.communique.evaluation.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.communique.evaluation.Bootstrap;

/** The figures of an evaluation of suggestions, with intervals of 95 % where statements are drawn anew. */
public final class SuggestionFigures {

    /** So many propositions are offered. */
    private static final int LISTED = 5;

    private final int rounds;
    private final List<Figure> figures = new ArrayList<>();

    SuggestionFigures(int rounds) {
        this.rounds = rounds;
    }

    /**
     * One figure.
     *
     * @param of how many answers it is of
     * @param value 0 to 1 of a share; else a mean
     * @param interval empty where nothing was drawn anew
     */
    public record Figure(String name, int of, double value, boolean isShare, List<Bootstrap.Interval> interval) {

        public Figure {
            interval = List.copyOf(interval);
        }

        /** A line of the table that the evaluation prints. */
        public String line() {
            String drawn = interval.isEmpty() ? "" : "  (" + interval.get(0) + ")";
            return String.format(Locale.ROOT, "%-58s %5d  %5.1f%s", name, of, isShare ? 100 * value : value, drawn);
        }
    }

    void addShortlist(String name, List<Shortlisted> answers) {
        if (!answers.isEmpty()) {
            for (int most : List.of(1, 3, LISTED)) {
                add(
                        name + ", right among " + most,
                        answers.size(),
                        grouped(answers, Shortlisted::statement),
                        sample -> share(
                                sample.stream()
                                        .filter(each -> each.isWithin(most))
                                        .count(),
                                sample.size()));
            }
        }
    }

    /** In the workbench: one key opens the list, one chooses unless it is the first, one says the position. */
    void addKeys(String name, List<Shortlisted> answers) {
        List<Shortlisted> listed =
                answers.stream().filter(each -> each.isWithin(LISTED)).toList();
        listed.stream()
                .mapToInt(each -> each.isWithin(1) ? 2 : 3)
                .average()
                .ifPresent(keys -> figures.add(new Figure(name, listed.size(), keys, false, List.of())));
    }

    void addReadings(String name, List<Read> answers) {
        List<List<Read>> groups = grouped(answers, Read::statement);
        add(
                name + ", precision",
                count(answers, Read::asContrary),
                groups,
                sample -> share(
                        count(sample, each -> each.asContrary() && each.isContrary()),
                        count(sample, Read::asContrary)));
        add(
                name + ", recall",
                count(answers, Read::isContrary),
                groups,
                sample -> share(
                        count(sample, each -> each.asContrary() && each.isContrary()),
                        count(sample, Read::isContrary)));
    }

    private static int count(List<Read> answers, Predicate<Read> which) {
        return (int) answers.stream().filter(which).count();
    }

    private static <T> List<List<T>> grouped(List<T> answers, Function<T, String> key) {
        return List.copyOf(answers.stream()
                .collect(groupingBy(key, TreeMap::new, toList()))
                .values());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private <T> void add(String name, int of, List<List<T>> groups, ToDoubleFunction<List<T>> figure) {
        ToDoubleFunction<List<List<T>>> flat = sample ->
                figure.applyAsDouble(sample.stream().flatMap(List::stream).toList());
        figures.add(new Figure(
                name,
                of,
                flat.applyAsDouble(groups),
                true,
                rounds == 0 || groups.isEmpty() ? List.of() : List.of(Bootstrap.over(groups, rounds, flat))));
    }

    /** The figures in the order in which they were asked for. */
    public List<Figure> all() {
        return List.copyOf(figures);
    }
}
