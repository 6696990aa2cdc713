package org.communique.drafting.report;

import java.util.Locale;
import org.communique.material.Sha256;

/**
 * Ids of what a programme makes: a digest of what identifies the thing, so that the same thing has the same id again. A
 * report is identified by its words, not by where they stand: an article may be changed around them.
 */
final class ReportIds {

    private static final int REPORT_DIGITS = 10;
    private static final int STATEMENT_DIGITS = 16;

    private ReportIds() {}

    /** @param time 1 for the first report of these words in the article, 2 for the second */
    static String report(String article, String words, int time) {
        return "m" + digits(article + "\n" + words.strip().replaceAll("(?U)\\s+", " ") + "\n" + time, REPORT_DIGITS);
    }

    static String statement(String article, String report) {
        return "m" + digits(article + "\n" + report, STATEMENT_DIGITS);
    }

    private static String digits(String identity, int count) {
        return Sha256.of(identity).hex().substring(0, count).toLowerCase(Locale.ROOT);
    }
}
