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
        double weighed = 0.455
                + 2.472 * content
                + 1.082 * cue
                + 0.589 * toCue
                + 0.765 * toSource
                + (isSourced ? 0.627 : 0)
                + 0.225 * StrictMath.log(1.0 + length);
        return 1 / (1 + StrictMath.exp(-weighed));
    }
}
