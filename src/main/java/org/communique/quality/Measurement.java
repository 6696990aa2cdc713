package org.communique.quality;

import java.util.Locale;

/**
 * One thing measured of the release: how many of how many.
 *
 * @param id names the measure in IRIs and data
 * @param question what was measured, in words
 * @param dimension the quality dimension it belongs to, a name of the W3C's list of linked data quality dimensions
 */
public record Measurement(String id, String question, String dimension, long value, long of) {

    /** Articles that come and go move a share by some points of a hundred, though nothing that stays has lost anything. */
    private static final int POINTS = 5;

    /** The share as a number from 0 to 1; of nothing, all. */
    public double share() {
        return of == 0 ? 1 : (double) value / of;
    }

    /** The share in whole per cent. */
    public long percent() {
        return Math.round(100 * share());
    }

    /**
     * Whether fewer things have it than before, though there are at least as many: a growing dataset has not lost
     * anything. Where there are more, articles may have come and others gone, and the share must fall clearly.
     */
    public boolean isLossSince(Measurement before) {
        int points = of == before.of ? 0 : POINTS;
        return percent() < before.percent() - points && value < before.value && of >= before.of;
    }

    /** For people: {@code semantic accuracy}. */
    public String dimensionInWords() {
        return dimension.replaceAll("(\\p{Upper})", " $1").toLowerCase(Locale.ROOT);
    }

    /** For people: {@code 93 of 93, 100 %}. */
    public String shown() {
        return "%,d of %,d, %.0f %%".formatted(value, of, 100 * share());
    }
}
