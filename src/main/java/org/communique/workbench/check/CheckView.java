package org.communique.workbench.check;

import java.util.List;

/** What the page of the findings shows: the first of them, and how many there are. */
public record CheckView(List<Found> findings, int count) {

    public CheckView {
        findings = List.copyOf(findings);
    }

    /** A finding; the address leads to where it can be mended, and is empty where that is a file only. */
    public record Found(String place, String message, String href, String what) {}
}
