package org.communique.evaluation;

import java.util.List;
import java.util.Locale;

/** The spans of one role by the CofeNet protocol: right ones, wrong ones, and those missed. */
public record CofenetFigures(String role, int right, int wrong, int missed) {

    public double precision() {
        return share(right, right + wrong);
    }

    public double recall() {
        return share(right, right + missed);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Right ones among all that are right, wrong or missed. */
    public double accuracy() {
        return share(right, right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Precision, recall, F1 and accuracy in per cent, a line a role. */
    public static String table(List<CofenetFigures> roles) {
        StringBuilder table = new StringBuilder("CofeNet protocol, exact spans (P R F1 accuracy)");
        roles.forEach(role -> table.append(String.format(
                Locale.ROOT,
                "%n%-9s %5.1f %5.1f %5.1f %5.1f",
                role.role,
                100 * role.precision(),
                100 * role.recall(),
                100 * role.f1(),
                100 * role.accuracy())));
        return table.toString();
    }
}
