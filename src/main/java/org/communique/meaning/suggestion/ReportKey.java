package org.communique.meaning.suggestion;

import java.util.Comparator;

/** One report of a dataset: the id of its article, and its own id within it. */
public record ReportKey(String article, String report) implements Comparable<ReportKey> {

    private static final Comparator<ReportKey> ORDER =
            Comparator.comparing(ReportKey::article).thenComparing(ReportKey::report);

    @Override
    public int compareTo(ReportKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return article + "#" + report;
    }
}
