package org.communique.attribution.tagger;

/**
 * What the tagger says of one window: logarithms of probabilities of the labels by position, and how probable it is that
 * one position points to another.
 *
 * @param labels row by row, one row a position
 * @param links of each link a square, row by row: from where, to where
 */
record Scores(int positions, float[] labels, float[] links) {

    private static final int LABELS = 7;

    /** Less than this a probability never counts, so that one odd position does not decide alone. */
    private static final double LEAST = 1e-6;

    /** Which position of which role points to which; to the START where to none of them. */
    enum Link {
        CONTENT_TO_CUE,
        CONTENT_TO_SOURCE,
        CUE_TO_SOURCE
    }

    float label(int position, int label) {
        return labels[position * LABELS + label];
    }

    /** How strongly the positions of one mention point to those of the other: a logarithm of a probability. */
    double pull(Link link, Mention from, Mention to) {
        double sum = 0;
        for (int position = from.from(); position < from.to(); position++) {
            int row = (link.ordinal() * positions + position) * positions;
            double mass = 0;
            for (int target = to.from(); target < to.to(); target++) {
                mass += links[row + target];
            }
            sum += StrictMath.log(Math.max(mass, LEAST));
        }
        return sum / (from.to() - from.from());
    }
}
