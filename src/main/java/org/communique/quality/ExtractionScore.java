package org.communique.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How well the extractor that Communiqué comes with finds attributions: a figure of its model card.
 *
 * @param id names the measure
 * @param f1 from 0 to 100
 */
public record ExtractionScore(String id, String question, double f1) {

    private static final String FILE = "extraction-scores.csv";

    /** Those of the shipped extractor, as {@code docs/model-card.md} has them. */
    public static List<ExtractionScore> shipped() {
        try (InputStream in = ExtractionScore.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(ExtractionScore::parsed)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ExtractionScore parsed(String line) {
        String[] fields = line.split(",", 3);
        return new ExtractionScore(fields[0], fields[2], Double.parseDouble(fields[1]));
    }
}
