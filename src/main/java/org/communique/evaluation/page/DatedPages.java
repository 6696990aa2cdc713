package org.communique.evaluation.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.communique.material.intake.metadata.PublicationDay;

/**
 * How many days of publication were read rightly, as the evaluation of htmldate counts them: precision is right of all
 * that were given, accuracy is right of all pages.
 */
final class DatedPages {

    private int right;
    private int wrong;
    private int wrongStated;
    private int none;

    /** @param expected the true day */
    void add(LocalDate expected, Optional<PublicationDay> read) {
        boolean isRight = read.map(PublicationDay::day).equals(Optional.of(expected));
        right += isRight ? 1 : 0;
        none += read.isEmpty() ? 1 : 0;
        if (read.isPresent() && !isRight) {
            wrong++;
            wrongStated += read.get().basis() == PublicationDay.Basis.STATED ? 1 : 0;
        }
    }

    String line() {
        int all = right + wrong + none;
        double precision = (double) right / Math.max(1, right + wrong);
        double recall = (double) right / Math.max(1, right + none);
        return String.format(
                Locale.ROOT,
                "pages %d  right %d  wrong %d (stated %d)  none %d  precision %.3f  recall %.3f  accuracy %.3f",
                all,
                right,
                wrong,
                wrongStated,
                none,
                precision,
                recall,
                (double) right / Math.max(1, all));
    }
}
