package org.communique.attribution.confidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.communique.attribution.Attribution;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.evaluation.GoldArticle;
import org.communique.evaluation.ScoredText;
import org.communique.evaluation.ScoredText.Marked;
import org.communique.material.FlatText;

/**
 * Fits {@link Calibration} to whether attributions are usable: {@code CalibrationFit GOLD-DIR}. Prints the weights, the
 * expected calibration error (ten bins of equal width) when each fifth of the articles is measured with weights fitted
 * to the others, and from these the points of {@link Precision}.
 */
public final class CalibrationFit {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 60;
    private static final int BINS = 10;
    private static final int FEWEST = 50;

    private final List<double[]> numbers = new ArrayList<>();
    private final List<Boolean> usable = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();

    private CalibrationFit() {}

    public static void main(String[] arguments) {
        CalibrationFit fit = new CalibrationFit();
        try (TaggerExtractor extractor = TaggerExtractor.uncalibrated()) {
            GoldArticle.texts(Path.of(arguments[0])).forEach(text -> fit.add(GoldArticle.read(text), extractor));
        }
        System.out.println("weights " + Arrays.toString(fit.weights(at -> true)));
        double[] held = fit.heldOut();
        System.out.printf("expected calibration error %.4f%n", fit.error(held));
        fit.printPrecisions(held);
    }

    private void add(GoldArticle gold, TaggerExtractor extractor) {
        ScoredText text = new ScoredText(gold.article());
        FlatText flat = FlatText.of(gold.article().text());
        List<Marked> expected = gold.attributions().stream().map(text::mark).toList();
        int article = articles.isEmpty() ? 0 : articles.get(articles.size() - 1) + 1;
        for (Attribution one : extractor.extract(gold.article())) {
            Marked found = text.mark(new GoldArticle.Parts(one.source(), one.cue(), one.content()));
            numbers.add(Calibration.numbers(flat, one));
            usable.add(expected.stream().anyMatch(other -> text.isUsable(other, found)));
            articles.add(article);
        }
    }

    private double[] heldOut() {
        double[] held = new double[numbers.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            double[] weights = weights(at -> articles.get(at) % FOLDS != own);
            IntStream.range(0, held.length)
                    .filter(at -> articles.get(at) % FOLDS == own)
                    .forEach(at -> held[at] = probability(weights, numbers.get(at)));
        }
        return held;
    }

    /** One weight after the other by Newton's steps, over those of the attributions. */
    private double[] weights(IntPredicate those) {
        double[] weights = new double[numbers.get(0).length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < weights.length; at++) {
                weights[at] += step(weights, at, those);
            }
        }
        return weights;
    }

    private double step(double[] weights, int weight, IntPredicate those) {
        double slope = 0;
        double bend = 1e-9;
        for (int at = 0; at < numbers.size(); at++) {
            double[] own = numbers.get(at);
            if (those.test(at)) {
                double probability = probability(weights, own);
                slope += ((usable.get(at) ? 1 : 0) - probability) * own[weight];
                bend += probability * (1 - probability) * own[weight] * own[weight];
            }
        }
        return slope / bend;
    }

    private static double probability(double[] weights, double[] numbers) {
        double sum = IntStream.range(0, weights.length)
                .mapToDouble(at -> weights[at] * numbers[at])
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }

    private double error(double[] probabilities) {
        double[] gaps = new double[BINS];
        for (int at = 0; at < probabilities.length; at++) {
            gaps[Math.min(BINS - 1, (int) (BINS * probabilities[at]))] += probabilities[at] - (usable.get(at) ? 1 : 0);
        }
        return Arrays.stream(gaps).map(Math::abs).sum() / probabilities.length;
    }

    /** The least probability at which all that are at least as sure have a precision. */
    private void printPrecisions(double[] probabilities) {
        List<Integer> order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((one, other) -> Double.compare(probabilities[other], probabilities[one]))
                .toList();
        for (double precision : new double[] {0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98}) {
            int right = 0;
            double least = Double.NaN;
            for (int at = 0; at < order.size(); at++) {
                right += usable.get(order.get(at)) ? 1 : 0;
                boolean reached = at + 1 >= FEWEST && right >= precision * (at + 1);
                least = reached ? probabilities[order.get(at)] : least;
            }
            System.out.printf("precision %.2f from %.4f%n", precision, least);
        }
    }
}
