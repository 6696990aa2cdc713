package org.communique.attribution.tagger;

import java.util.List;

/**
 * How probable evidence makes it that an attribution is usable: a logistic regression.
 *
 * @param weights of the numbers of an {@link Evidence}
 */
record Confidence(List<Double> weights) {

    Confidence {
        weights = List.copyOf(weights);
    }

    /** Fitted by {@code ConfidenceFit} to training articles that a tagger of the same form had not seen. */
    static Confidence fitted() {
        return new Confidence(List.of(0.8117, 2.2848, 1.5032, 0.4353, 0.9501, 0.4525, 0.1904));
    }

    double of(Evidence evidence) {
        double[] numbers = evidence.numbers();
        double weighed = 0;
        for (int at = 0; at < numbers.length; at++) {
            weighed += weights.get(at) * numbers[at];
        }
        return 1 / (1 + StrictMath.exp(-weighed));
    }
}
