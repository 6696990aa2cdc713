package org.communique.material.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each feature speaks for a block's being the article's, as a logistic regression weighs them: {@code
 * main-text.tsv}, which says where its numbers come from.
 */
final class Weights {

    /**
     * What a rule weighs: enough against it unless nearly everything speaks for it. Chosen, not fitted; the fit knows of
     * it (training/pages.py).
     */
    private static final double RULE = -5;

    private final Map<String, Double> weights;
    private final double constant;

    private Weights(Map<String, Double> weights) {
        this.weights = weights;
        this.constant = weights.getOrDefault("constant", 0.0);
    }

    /** Those in use. */
    static Weights fitted() {
        try (InputStream file = Weights.class.getResourceAsStream("main-text.tsv")) {
            if (file == null) {
                throw new IllegalStateException("the weights of the main text, main-text.tsv, are not in this build");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return new Weights(lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Double.valueOf(cells[1]))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The logarithm of the odds that it is the article's. */
    double odds(Features features) {
        double sum = constant;
        for (Map.Entry<String, Double> feature : features.values().entrySet()) {
            String name = feature.getKey();
            sum += feature.getValue() * (name.startsWith("rule: ") ? RULE : weights.getOrDefault(name, 0.0));
        }
        return sum;
    }
}
