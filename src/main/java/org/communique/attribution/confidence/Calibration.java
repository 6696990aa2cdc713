package org.communique.attribution.confidence;

import java.util.List;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.text.ReportingVerbs;
import org.communique.material.FlatText;

/**
 * Makes of what an extractor thinks of an attribution the probability that it is usable (half of the content or more,
 * the right source, the cue touched), by how it is worded, what its cue is and how many segments it has: a logistic
 * regression over the logarithm of the odds.
 *
 * @param weights of {@link #numbers}; none where the extractor's own confidence stays
 */
public record Calibration(List<Double> weights) {

    private static final ReportingVerbs REPORTING = ReportingVerbs.load();
    private static final double LEAST = 0.001;

    public Calibration {
        weights = List.copyOf(weights);
    }

    /** Leaves confidences as they are. */
    public static Calibration none() {
        return new Calibration(List.of());
    }

    /**
     * Of the tagger, fitted by {@code CalibrationFit} to the 84 articles of PolNeAR's dev split. Fitted to four fifths of
     * them and measured on the rest, five times, the expected calibration error is .029; without it .049.
     */
    public static Calibration ofTagger() {
        return new Calibration(List.of(-0.666, 1.2274, 0.9478, -0.0636, 0.6894, -0.302, 0.4809, 0.1202));
    }

    /** The attribution with its probability. */
    public Attribution calibrated(FlatText text, Attribution attribution) {
        if (weights.isEmpty()) {
            return attribution;
        }
        double[] numbers = numbers(text, attribution);
        double weighed = 0;
        for (int at = 0; at < numbers.length; at++) {
            weighed += weights.get(at) * numbers[at];
        }
        return attribution.withConfidence(1 / (1 + StrictMath.exp(-weighed)));
    }

    /** What counts, in the order of the weights; the first is 1. */
    public static double[] numbers(FlatText text, Attribution attribution) {
        double confidence = Math.min(1 - LEAST, Math.max(LEAST, attribution.confidence()));
        boolean speech = attribution.cue().stream().limit(1).anyMatch(cue -> REPORTING.containsOneOf(text.slice(cue)));
        return new double[] {
            1,
            StrictMath.log(confidence / (1 - confidence)),
            number(attribution.mode() == Mode.DIRECT),
            number(attribution.mode() == Mode.MIXED),
            number(speech),
            number(attribution.content().size() > 1),
            number(attribution.source().isEmpty()),
            number(attribution.actuality() != Actuality.ASSERTED)
        };
    }

    private static double number(boolean claim) {
        return claim ? 1 : 0;
    }
}
