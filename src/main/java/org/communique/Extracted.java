package org.communique;

import java.util.List;
import org.communique.drafting.outlet.DossierOutlet.Counts;
import org.communique.material.Problem;

/**
 * What came of extracting articles into a dataset.
 *
 * @param counts how many articles and reports were written, and what was left open
 * @param problems what could not be read or written, each with its place
 */
public record Extracted(Counts counts, List<Problem> problems) {

    public Extracted {
        problems = List.copyOf(problems);
    }
}
