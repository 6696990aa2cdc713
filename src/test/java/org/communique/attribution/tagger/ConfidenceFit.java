package org.communique.attribution.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.attribution.Candidate;
import org.communique.evaluation.GoldArticle;
import org.communique.evaluation.ScoredText;
import org.communique.evaluation.ScoredText.Marked;

/**
 * Fits {@link Confidence} to whether candidates are usable, on articles that a model has not seen: {@code ConfidenceFit
 * MODEL.onnx GOLD-DIR [EVERY]}, every {@code EVERY}th article of the folder from the first on. Prints the weights.
 */
public final class ConfidenceFit {

    private static final int ROUNDS = 300;

    private ConfidenceFit() {}

    private final List<double[]> evidence = new ArrayList<>();
    private final List<Boolean> usable = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        int every = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        List<Path> texts = GoldArticle.texts(Path.of(arguments[1]));
        ConfidenceFit fit = new ConfidenceFit();
        try (TaggerExtractor extractor = TaggerExtractor.of(Files.readAllBytes(Path.of(arguments[0])))) {
            IntStream.iterate(0, at -> at < texts.size(), at -> at + every)
                    .forEach(at -> fit.add(GoldArticle.read(texts.get(at)), extractor));
        }
        System.out.printf("%d candidates, weights %s%n", fit.usable.size(), Arrays.toString(fit.weights()));
    }

    private void add(GoldArticle gold, TaggerExtractor extractor) {
        ScoredText text = new ScoredText(gold.article());
        List<Marked> expected = gold.attributions().stream().map(text::mark).toList();
        List<Evidence> seen = new ArrayList<>();
        List<Candidate> candidates = extractor.candidates(gold.article(), one -> {
            seen.add(one);
            return seen.size() - 1;
        });
        for (Candidate candidate : candidates) {
            if (!candidate.content().isEmpty()) {
                Marked found =
                        text.mark(new GoldArticle.Parts(candidate.source(), candidate.cue(), candidate.content()));
                evidence.add(seen.get((int) candidate.confidence()).numbers());
                usable.add(expected.stream().anyMatch(one -> text.isUsable(one, found)));
            }
        }
    }

    /** The likeliest weights, one after the other by Newton's steps until they stand still. */
    private double[] weights() {
        double[] weights = new double[evidence.get(0).length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < weights.length; at++) {
                weights[at] += step(weights, at);
            }
        }
        return weights;
    }

    private double step(double[] weights, int at) {
        double slope = 0;
        double bend = 1e-9;
        for (int one = 0; one < evidence.size(); one++) {
            double[] numbers = evidence.get(one);
            double probability = 1
                    / (1
                            + Math.exp(-IntStream.range(0, weights.length)
                                    .mapToDouble(number -> weights[number] * numbers[number])
                                    .sum()));
            slope += ((usable.get(one) ? 1 : 0) - probability) * numbers[at];
            bend += probability * (1 - probability) * numbers[at] * numbers[at];
        }
        return slope / bend;
    }
}
