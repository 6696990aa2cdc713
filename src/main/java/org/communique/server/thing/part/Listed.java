package org.communique.server.thing.part;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.communique.server.knowledge.Reading;
import org.communique.server.view.Trust;
import org.communique.vocabulary.Communique;

/** A statement with what a list of statements is sorted and narrowed by. */
record Listed(Node statement, Trust trust, String year, List<Node> outlets, List<Node> forms, List<Node> reports) {

    private static final int YEAR = 4;

    Listed {
        outlets = List.copyOf(outlets);
        forms = List.copyOf(forms);
        reports = List.copyOf(reports);
    }

    static Listed of(Node statement, Reading reading) {
        List<Node> reports = reading.knowledge().subjects(Communique.reports, statement);
        String day = reading.knowledge().text(statement, Communique.earliest);
        return new Listed(
                statement,
                reading.trust(statement),
                day.length() < YEAR ? "" : day.substring(0, YEAR),
                all(reading, reports, Communique.reportedBy),
                all(reading, reports, Communique.mode),
                reports);
    }

    private static List<Node> all(Reading reading, List<Node> reports, Property property) {
        return reports.stream()
                .flatMap(report -> reading.knowledge().objects(report, property).stream())
                .distinct()
                .toList();
    }
}
