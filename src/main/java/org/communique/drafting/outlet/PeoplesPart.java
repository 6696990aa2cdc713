package org.communique.drafting.outlet;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.material.Span;

/** What in a dossier is people's, and what is the programmes'. */
final class PeoplesPart {

    private PeoplesPart() {}

    /** Whether there is anything of people in it. */
    static boolean isIn(Dossier dossier) {
        return dossier.reports().stream().anyMatch(report -> !isMachineMade(report))
                || dossier.statements().stream().anyMatch(statement -> !isMachineMade(statement));
    }

    /** The programmes' part of a dossier. */
    static Dossier machinePart(Dossier dossier) {
        return new Dossier(
                dossier.article(),
                dossier.reports().stream().filter(PeoplesPart::isMachineMade).toList(),
                dossier.statements().stream().filter(PeoplesPart::isMachineMade).toList());
    }

    static boolean isMachineMade(Report report) {
        return report.review() == Review.MACHINE;
    }

    static boolean isMachineMade(Statement statement) {
        return statement.review() == Review.MACHINE;
    }

    /** What people have curated, a programme need not find again. */
    static Dossier without(Dossier present, Dossier draft, UnaryOperator<Span> moved) {
        List<Report> left = draft.reports().stream()
                .filter(report -> present.reports().stream()
                        .filter(one -> !isMachineMade(one))
                        .noneMatch(one -> covers(one, report, moved)))
                .toList();
        List<String> reported = left.stream().map(Report::statement).toList();
        return new Dossier(
                draft.article(),
                left,
                draft.statements().stream()
                        .filter(statement -> reported.contains(statement.id()))
                        .toList());
    }

    /** A report whose spans a person moved keeps its id: it is the same, wherever it stands now. */
    private static boolean covers(Report curated, Report found, UnaryOperator<Span> moved) {
        return curated.id().equals(found.id())
                || Span.coincide(curated.content().stream().map(moved).toList(), found.content());
    }

    /** The statements that people curated, and those that their reports are of. */
    static Set<String> kept(Dossier present) {
        return Stream.concat(
                        present.reports().stream()
                                .filter(report -> !isMachineMade(report))
                                .map(Report::statement),
                        present.statements().stream()
                                .filter(statement -> !isMachineMade(statement))
                                .map(Statement::id))
                .collect(Collectors.toSet());
    }

    /** Whom the entries that stay name. */
    static Set<String> named(Dossier present) {
        Set<String> kept = kept(present);
        Stream<String> speaking = present.statements().stream()
                .filter(statement -> kept.contains(statement.id()))
                .flatMap(statement -> Stream.of(
                                Stream.of(statement.speaker()),
                                statement.onBehalfOf().stream(),
                                statement.addressees().stream())
                        .flatMap(ids -> ids));
        Stream<String> relaying = present.reports().stream()
                .filter(report -> !isMachineMade(report))
                .flatMap(report -> Stream.concat(report.relays().stream(), report.attributesTo().stream()));
        return Stream.concat(speaking, relaying).collect(Collectors.toSet());
    }
}
