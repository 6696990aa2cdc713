package org.communique.quality;

import java.util.List;

/**
 * One test of the F-UJI assessment (metrics 0.8): what it looks for, and whether this publication has it.
 *
 * @param metric its identifier, such as {@code FsF-F2-01M}
 * @param found what was found, in words
 */
public record FairPoint(String metric, String question, double points, double possible, String found) {

    /** For people: {@code 1.5 of 2}. */
    public String shown() {
        return number(points) + " of " + number(possible);
    }

    private static String number(double points) {
        return points == Math.rint(points) ? Long.toString(Math.round(points)) : Double.toString(points);
    }

    /** All points reached, of all that there are: {@code 25.5 of 26 points}. */
    public static String total(List<FairPoint> points) {
        double reached = points.stream().mapToDouble(FairPoint::points).sum();
        double possible = points.stream().mapToDouble(FairPoint::possible).sum();
        return number(reached) + " of " + number(possible) + " points";
    }
}
