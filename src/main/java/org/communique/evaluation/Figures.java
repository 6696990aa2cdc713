package org.communique.evaluation;

import java.util.Locale;

/** One row of an evaluation: how many attributions people and system have, and how well they agree. */
public record Figures(int gold, int system, Score exact, Score partial, Score usable) {

    /** Precision, recall and their harmonic mean, 0 to 1. */
    public record Score(double precision, double recall, double f1) {

        static Score of(double precision, double recall) {
            double sum = precision + recall;
            return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
        }

        /** Three columns in per cent. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", 100 * precision, 100 * recall, 100 * f1);
        }
    }

    /** The columns of the table that the evaluation prints. */
    public static String header() {
        return String.format(
                Locale.ROOT,
                "%-9s %5s %6s | %-17s | %-17s | %-17s",
                "P R F1",
                "gold",
                "system",
                "content exact",
                "content partial",
                "usable");
    }

    /** A line of that table. */
    public String line(Row row) {
        String name = row.name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-9s %5d %6d | %s | %s | %s", name, gold, system, exact, partial, usable);
    }
}
