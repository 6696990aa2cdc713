package org.communique.attribution.tagger;

/**
 * What speaks for a candidate.
 *
 * @param content the logarithm of the probability of the labels of its least sure content
 * @param cue the same for the cue
 * @param toCue how strongly the content points to the cue, a logarithm too
 * @param toSource how strongly the cue points to the source, or to nobody
 * @param isSourced whether there is a source
 * @param length of the content in characters
 */
record Evidence(double content, double cue, double toCue, double toSource, boolean isSourced, int length) {

    /** As numbers, in the order of {@link Confidence}'s weights; the first is 1. */
    double[] numbers() {
        return new double[] {1, content, cue, toCue, toSource, isSourced ? 1 : 0, StrictMath.log(1.0 + length)};
    }
}
