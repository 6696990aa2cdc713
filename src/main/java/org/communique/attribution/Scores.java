package org.communique.attribution;

/**
 * What the tagger says of one window: logarithms of probabilities of the labels by position, and the queries and keys
 * from which one position points to another.
 */
record Scores(float[][] labels, float[][] queries, float[][] keys) {

    private static final int WIDTH = 64;

    /** Which position of which role points to which. */
    enum Link {
        CONTENT_TO_CUE,
        CONTENT_TO_SOURCE,
        CUE_TO_SOURCE
    }

    static Scores of(float[][] labels, float[][] queries, float[][] keys) {
        float[][] logarithms = new float[labels.length][];
        for (int position = 0; position < labels.length; position++) {
            logarithms[position] = logSoftmax(labels[position]);
        }
        return new Scores(logarithms, queries, keys);
    }

    /** Logarithms of the probabilities that a position points to each of all positions; to 0 where to none of them. */
    float[] pointer(Link link, int from) {
        float[] scores = new float[keys.length];
        int offset = link.ordinal() * WIDTH;
        for (int to = 0; to < keys.length; to++) {
            float product = 0;
            for (int at = offset; at < offset + WIDTH; at++) {
                product += queries[from][at] * keys[to][at];
            }
            scores[to] = product / 8;
        }
        return logSoftmax(scores);
    }

    private static float[] logSoftmax(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - highest);
        }
        float[] logarithms = new float[scores.length];
        for (int at = 0; at < scores.length; at++) {
            logarithms[at] = (float) (scores[at] - highest - StrictMath.log(sum));
        }
        return logarithms;
    }
}
