package org.communique.attribution;

/**
 * What speaks for a candidate, and how probable that makes it: a logistic regression, fitted on PolNeAR's dev split to
 * whether an attribution is usable.
 *
 * @param content the logarithm of the probability of the labels of its least sure content
 * @param cue the same for the cue
 * @param toCue how strongly the content points to the cue, a logarithm too
 * @param toSource how strongly the cue points to the source, or to nobody
 * @param isSourced whether there is a source
 * @param length of the content in characters
 */
record Evidence(double content, double cue, double toCue, double toSource, boolean isSourced, int length) {

    double probability() {
        double weighed = -0.003
                + 2.954 * content
                + 1.620 * cue
                + 0.703 * toCue
                + 0.852 * toSource
                + (isSourced ? 0.505 : 0)
                + 0.357 * StrictMath.log(1.0 + length);
        return 1 / (1 + StrictMath.exp(-weighed));
    }
}
