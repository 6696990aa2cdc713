package org.communique.server.thing.part;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.communique.server.knowledge.Reading;
import org.communique.server.view.Trust;
import org.communique.vocabulary.Communique;

/**
 * A statement with what a list of statements is sorted and narrowed by.
 *
 * @param day the first day on which it may have been made, else on which it was reported; it sorts after every other where
 *     neither is known
 */
record Listed(Node statement, Trust trust, String day, List<Node> outlets, List<Node> forms, List<Node> reports) {

    private static final int YEAR = 4;
    private static final String NEVER = "9999";

    Listed {
        outlets = List.copyOf(outlets);
        forms = List.copyOf(forms);
        reports = List.copyOf(reports);
    }

    static Listed of(Node statement, Reading reading) {
        List<Node> reports = reading.knowledge().subjects(Communique.reports, statement);
        return new Listed(
                statement,
                reading.trust(statement),
                Optional.of(reading.day(statement))
                        .filter(day -> !day.startsWith(NEVER))
                        .or(() -> reading.firstReport(statement))
                        .orElse(NEVER),
                all(reading, reports, Communique.reportedBy),
                all(reading, reports, Communique.mode),
                reports);
    }

    /** Of the first day on which it may have been made; empty if that is not known. */
    String year() {
        return isDated() ? day.substring(0, YEAR) : "";
    }

    boolean isDated() {
        return !day.startsWith(NEVER);
    }

    private static List<Node> all(Reading reading, List<Node> reports, Property property) {
        return reports.stream()
                .flatMap(report -> reading.knowledge().objects(report, property).stream())
                .distinct()
                .toList();
    }
}
