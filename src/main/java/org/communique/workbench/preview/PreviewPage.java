package org.communique.workbench.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.DatasetDescription.Excerpts;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.DatasetDescription.Policy;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.server.view.Trust;
import org.communique.workbench.article.CardView.Position;
import org.communique.workbench.http.Call;
import org.communique.workbench.page.Names;
import org.communique.workbench.page.StatementWords;
import org.communique.workbench.preview.PreviewView.Passage;

/** Makes the preview of the statement that a report is of. */
public final class PreviewPage {

    private final Shelf shelf;
    private final Names names;
    private final Optional<Policy> policy;

    public PreviewPage(Shelf shelf) {
        this.shelf = shelf;
        this.names = new Names(shelf.authority());
        this.policy = shelf.description().map(described -> described.policy());
    }

    /** Nothing where there is no such report. */
    public Optional<PreviewView> of(Card card) {
        return shelf.report(card).flatMap(report -> shelf.statement(card).map(said -> view(card, report, said)));
    }

    private PreviewView view(Card card, Report report, Statement said) {
        Optional<Trust> trust = policy.map(Policy::machine).flatMap(machine -> trust(machine, report));
        return new PreviewView(
                "/article/" + card.article() + "?report=" + Call.encoded(card.report()),
                new StatementWords(shelf).of(said),
                names.of(said.speaker()),
                said.capacity().map(names::of).orElse(""),
                said.date().map(Edtf::value).orElse(""),
                trust.orElse(Trust.DOUBTFUL),
                published(report),
                said.stances().stream().map(this::position).toList(),
                said.about().stream().map(names::of).toList(),
                shelf.reportsOf(said.id()).stream().flatMap(this::passage).toList());
    }

    private static Optional<Trust> trust(MachineMade machine, Report report) {
        return machine.trust(report).map(level -> Trust.valueOf(level.name()));
    }

    private String published(Report report) {
        if (report.review() == Report.Review.REJECTED) {
            return "It is rejected, and never published.";
        }
        return policy.map(Policy::machine)
                        .filter(machine ->
                                machine.trust(report).filter(machine::publishes).isPresent())
                        .isPresent()
                ? "It is in the next release."
                : "A release has no drafts that are as doubtful. Accept it, and the next release has it.";
    }

    private Position position(Statement.Stance stance) {
        String kind = stance.position().name().toLowerCase(Locale.ROOT);
        return new Position(kind, kind + ": " + names.of(stance.toward()));
    }

    private Stream<Passage> passage(Card card) {
        return shelf
                .report(card)
                .filter(report -> report.review() != Report.Review.REJECTED)
                .flatMap(report -> shelf.dossier(card.article()).map(dossier -> passage(dossier, report)))
                .stream();
    }

    private Passage passage(Dossier dossier, Report report) {
        Dossier.Publication publication = dossier.article().publication();
        return new Passage(names.of(publication.publisher()), publication.date().value(), words(report));
    }

    /** What the excerpt policy lets a release print, as far as the dossier itself has the words. */
    private String words(Report report) {
        List<String> words = policy.map(Policy::excerpts).equals(Optional.of(Excerpts.NONE))
                ? List.of()
                : report.quotations().stream().map(Report.Quotation::text).toList();
        return words.isEmpty()
                ? "The site links to the passage in the article."
                : words.stream().collect(Collectors.joining(" … ", "“", "”"));
    }
}
