package org.communique.attribution.confidence;

import java.util.List;

/**
 * How many of the attributions that are at least as sure as one are usable: what a threshold is chosen by. Measured on
 * PolNeAR's dev split, each fifth of its articles with a {@link Calibration} fitted to the others ({@code CalibrationFit}).
 */
public final class Precision {

    private record Point(double confidence, double precision) {}

    private static final List<Point> MEASURED = List.of(
            new Point(0, 0.81),
            new Point(0.5205, 0.85),
            new Point(0.755, 0.9),
            new Point(0.8099, 0.92),
            new Point(0.8504, 0.94),
            new Point(0.8915, 0.95),
            new Point(0.9186, 0.96),
            new Point(0.9243, 0.97),
            new Point(0.9751, 0.985),
            new Point(1, 0.99));

    private Precision() {}

    /** Of those with that confidence or more, the share that is usable; between measured points on a straight line. */
    public static double of(double confidence) {
        Point before = MEASURED.get(0);
        for (Point next : MEASURED) {
            if (confidence <= next.confidence) {
                double width = next.confidence - before.confidence;
                double share = width == 0 ? 0 : (confidence - before.confidence) / width;
                return before.precision + share * (next.precision - before.precision);
            }
            before = next;
        }
        return before.precision;
    }

    /**
     * The least confidence of which all that are at least as sure have that precision; above 1, which none reaches, for a
     * precision that was never measured.
     */
    public static double threshold(double precision) {
        Point before = MEASURED.get(0);
        for (Point next : MEASURED) {
            if (precision <= next.precision) {
                double width = next.precision - before.precision;
                double share = width == 0 ? 0 : Math.max(0, (precision - before.precision) / width);
                return before.confidence + share * (next.confidence - before.confidence);
            }
            before = next;
        }
        return Math.nextUp(1.0);
    }
}
