package org.communique.curation.work;

import java.util.List;

/**
 * An article on the list.
 *
 * @param outlet the id of its publisher
 * @param day when it was published, as EDTF
 * @param curator who reads it; empty where nobody took it
 * @param reports in the order of the text
 * @param worth what the decisions in it are worth together
 */
public record ArticleWork(
        String article, String label, String outlet, String day, String curator, List<WorkItem> reports, double worth) {

    public ArticleWork {
        reports = List.copyOf(reports);
    }

    /** How many of its reports are of that level. */
    public long count(Level level) {
        return reports.stream().filter(report -> report.level() == level).count();
    }

    /** How many reports no person has decided on. */
    public long open() {
        return reports.stream().filter(report -> report.level().isDraft()).count();
    }
}
