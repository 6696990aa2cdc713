package org.communique.coreport;

import java.util.Comparator;
import java.util.List;

/** One statement that several reports are of, in the order of their ids. */
public record CoReport(List<Link> links) {

    public CoReport {
        links = links.stream().sorted(Comparator.comparing(Link::utterance)).toList();
        if (links.size() < 2) {
            throw new IllegalArgumentException("a co-report has two reports or more");
        }
    }

    /**
     * A report and how sure it is that it reports the same words as the others.
     *
     * @param utterance the report's id
     * @param candidate whether a person should decide: a translation or an indirect version
     */
    public record Link(String utterance, double confidence, boolean candidate) {}
}
