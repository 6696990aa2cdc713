package org.communique.agreement;

import org.communique.material.Span;

/**
 * Where two readings of an article differ.
 *
 * @param at the content of the report, in code points
 * @param what differs
 * @param one what the first has; empty where it has no such report
 * @param other what the second has
 */
public record Difference(String article, Span at, What what, String one, String other) {

    /** In what two readings differ. */
    public enum What {
        /** Only one of them has the report. */
        REPORT,
        SOURCE,
        CUE,
        CONTENT,
        SPEAKER,
        DATE,
        POSITION
    }
}
