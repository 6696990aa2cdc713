package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The interval in which a figure lies with 95 % confidence, when articles are drawn anew from those evaluated, with
 * replacement (Efron 1979, percentile interval). The same articles give the same interval.
 */
public final class Bootstrap {

    private static final long SEED = 20220105;

    private final List<Evaluation> articles = new ArrayList<>();
    private final int rounds;

    public Bootstrap(int rounds) {
        this.rounds = rounds;
    }

    /** Counts one article in. */
    public void add(Evaluation article) {
        articles.add(article);
    }

    /** Two ends. */
    public record Interval(double low, double high) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f–%.1f", 100 * low, 100 * high);
        }
    }

    public Interval of(ToDoubleFunction<Evaluation> figure) {
        return over(articles, rounds, drawn -> {
            Evaluation sample = new Evaluation();
            drawn.forEach(sample::add);
            return figure.applyAsDouble(sample);
        });
    }

    /** The interval of a figure over a list of things, when as many are drawn anew from them. */
    public static <T> Interval over(List<T> things, int rounds, ToDoubleFunction<List<T>> figure) {
        var random = new SplittableRandom(SEED);
        double[] drawn = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            List<T> sample = new ArrayList<>();
            for (int at = 0; at < things.size(); at++) {
                sample.add(things.get(random.nextInt(things.size())));
            }
            drawn[round] = figure.applyAsDouble(sample);
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (0.025 * rounds)], drawn[(int) (0.975 * rounds)]);
    }
}
