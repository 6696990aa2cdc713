package org.communique.curation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.log.LogEntry.Proposed;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;

/** The drafts that a decision is on, for the log. */
final class Proposals {

    private Proposals() {}

    /** @param drawn reports that were accepted unread and are read only now */
    static List<Proposed> of(Shelf shelf, Decision decision, Set<Card> drawn) {
        return decision.cards().stream()
                .flatMap(card -> shelf
                        .report(card)
                        .filter(report -> report.review() == Report.Review.MACHINE || drawn.contains(card))
                        .flatMap(report -> proposed(shelf, card))
                        .stream())
                .toList();
    }

    private static Optional<Proposed> proposed(Shelf shelf, Card card) {
        return shelf.report(card)
                .map(report -> new Proposed(
                        card.article(),
                        card.report(),
                        report.confidence().orElse(0.0),
                        by(report),
                        shelf.statement(report.statement())
                                .map(Statement::speaker)
                                .orElse("")));
    }

    private static String by(Report report) {
        return report.provenance()
                .extraction()
                .map(one ->
                        one.by() + one.version().map(version -> "/" + version).orElse(""))
                .orElse("");
    }
}
