package org.communique.evaluation;

import java.util.Locale;

/**
 * Extraction beside what people curated.
 *
 * @param curated how many reports people have
 * @param found how many attributions the programme found
 * @param matched pairs that share half of their content or more
 * @param unsplit the same, where one attribution may be several reports and several attributions one report
 * @param speakers of the matched pairs: how many were resolved, and how many rightly
 * @param dates of the matched pairs whose curated report has a date: how many were resolved, and how many rightly
 */
public record MaterialFigures(int curated, int found, int matched, Unsplit unsplit, Resolved speakers, Resolved dates) {

    /**
     * How many of either have half of their content or more within that of the others together.
     *
     * @param held curated reports
     * @param supported attributions
     * @param unsourced curated reports that name no source: the article's own words, which the programme does not look for
     */
    public record Unsplit(int held, int supported, int unsourced) {}

    /** How many could be resolved, were, and rightly. */
    public record Resolved(int all, int given, int right) {

        Resolved plus(boolean isGiven, boolean isRight) {
            return new Resolved(all + 1, given + (isGiven ? 1 : 0), right + (isRight ? 1 : 0));
        }

        /** In per cent of all, and of those given. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5.1f %% right of all %d; %5.1f %% of the %d resolved",
                    percent(right, all),
                    all,
                    percent(right, given),
                    given);
        }
    }

    public double recall() {
        return percent(matched, curated);
    }

    public double precision() {
        return percent(matched, found);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** Six lines. */
    public String table() {
        return String.format(
                Locale.ROOT,
                "reports   %d curated, %d found, %d in both%nrecall    %5.1f   precision %5.1f%nsplitting forgiven: recall %.1f, precision %.1f%nwithout a source are %d curated reports%nspeakers  %s%ndates     %s",
                curated,
                found,
                matched,
                recall(),
                precision(),
                percent(unsplit.held, curated),
                percent(unsplit.supported, found),
                unsplit.unsourced,
                speakers,
                dates);
    }
}
