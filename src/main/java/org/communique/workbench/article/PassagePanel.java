package org.communique.workbench.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Span;
import org.communique.workbench.page.Names;
import org.communique.workbench.page.StatementWords;
import org.communique.workbench.who.WhoView.Keyed;

/** Makes the panel on what a passage says of the statement that it reports. */
public final class PassagePanel {

    private static final int MOST = 9;

    private final Shelf shelf;
    private final Names names;

    public PassagePanel(Shelf shelf) {
        this.shelf = shelf;
        this.names = new Names(shelf.authority());
    }

    /** Nothing where there is no such report. */
    public Optional<PassageView> of(Card card, String version) {
        return shelf.dossier(card.article())
                .flatMap(dossier -> shelf.report(card).map(report -> view(dossier, report, version)));
    }

    private PassageView view(Dossier dossier, Report report, String version) {
        return new PassageView(
                dossier.article().id(),
                report.id(),
                version,
                report.relays().stream().map(names::of).collect(Collectors.joining("; ")),
                report.attributesTo().map(names::of).orElse(""),
                report.date().map(Edtf::value).orElse(""),
                report.note().orElse(""),
                report.clarity() == Report.Clarity.CLEAR,
                around(dossier, report));
    }

    /** The statement that it is within, then those whose reports stand around it or near it. */
    private List<Keyed> around(Dossier dossier, Report report) {
        List<Keyed> keyed = new ArrayList<>();
        int at = start(report);
        dossier.reports().stream()
                .filter(other -> !other.statement().equals(report.statement()))
                .sorted(Comparator.<Report, Boolean>comparing(other -> !isWithin(report, other))
                        .thenComparing(other -> !contains(other, at))
                        .thenComparing(other -> Math.abs(start(other) - at)))
                .map(Report::statement)
                .distinct()
                .limit(MOST)
                .flatMap(id -> shelf.statement(id).stream())
                .forEach(statement -> keyed.add(keyed(keyed.size() + 1, report, statement)));
        return keyed;
    }

    private Keyed keyed(int key, Report report, Statement statement) {
        return new Keyed(
                String.valueOf(key),
                statement.id(),
                names.of(statement.speaker()) + ": " + new StatementWords(shelf).of(statement),
                report.within().filter(statement.id()::equals).isPresent());
    }

    private static boolean isWithin(Report report, Report other) {
        return report.within().filter(other.statement()::equals).isPresent();
    }

    private static boolean contains(Report report, int at) {
        return report.content().stream().anyMatch(span -> span.start() <= at && at < span.end());
    }

    private static int start(Report report) {
        return report.content().stream().mapToInt(Span::start).min().orElse(0);
    }
}
