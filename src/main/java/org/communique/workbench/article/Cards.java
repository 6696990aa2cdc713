package org.communique.workbench.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.Doubt;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkItem;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.finding.Rejection;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.workbench.article.CardView.Marked;
import org.communique.workbench.article.CardView.Part;
import org.communique.workbench.article.CardView.Position;
import org.communique.workbench.form.Spans;
import org.communique.workbench.page.Names;

/** The reports of one article as cards, in the order of its text. */
final class Cards {

    private final Shelf shelf;
    private final Article text;
    private final Names names;

    Cards(Shelf shelf, Article text) {
        this.shelf = shelf;
        this.text = text;
        this.names = new Names(shelf.authority());
    }

    List<CardView> of(ArticleWork work) {
        return work.reports().stream().flatMap(item -> card(item).stream()).toList();
    }

    private Optional<CardView> card(WorkItem item) {
        Card card = item.card();
        return shelf.report(card).flatMap(report -> shelf.statement(card).map(said -> card(item, report, said)));
    }

    private CardView card(WorkItem item, Report report, Statement said) {
        return new CardView(
                report.id(),
                false,
                item.level().name().toLowerCase(Locale.ROOT),
                standing(item.level(), report),
                names.of(said.speaker()),
                said.capacity().map(names::of).orElse(""),
                when(report, said),
                marked(report),
                said.stances().stream().map(this::position).toList(),
                doubts(item.doubts()),
                note(report));
    }

    private static String standing(Level level, Report report) {
        return switch (level) {
            case CURATED -> "accepted";
            case REJECTED -> "rejected";
            case CLEAR -> "draft, clear" + sure(report);
            case DOUBTFUL -> "draft, doubtful" + sure(report);
        };
    }

    private static String sure(Report report) {
        return report.confidence()
                .map(sure -> String.format(Locale.ROOT, " %.2f", sure))
                .orElse("");
    }

    private static String when(Report report, Statement said) {
        String date = said.date().or(report::date).map(day -> day.value()).orElse("no date");
        String act = said.speechAct().isEmpty() ? "" : " · " + said.speechAct();
        return date + act + (report.mode() == Report.Mode.INDIRECT ? " · the reporter’s words" : "");
    }

    private Marked marked(Report report) {
        return new Marked(
                part(report.source(), "nobody named"),
                part(report.cue().map(Report.Cue::at).orElse(List.of()), ""),
                part(report.content(), ""),
                Spans.written(report.asWorded()));
    }

    private Part part(List<Span> spans, String otherwise) {
        String words = spans.stream()
                .sorted(Comparator.naturalOrder())
                .map(span -> text.slice(span).orElse("?"))
                .collect(Collectors.joining(" … "));
        return new Part(Spans.written(spans), words.isEmpty() ? otherwise : words);
    }

    private Position position(Statement.Stance stance) {
        String kind = stance.position().name().toLowerCase(Locale.ROOT);
        return new Position(kind, kind + ": " + names.of(stance.toward()));
    }

    private static List<String> doubts(Set<Doubt> doubts) {
        return doubts.stream().sorted().map(Doubt::words).toList();
    }

    private static String note(Report report) {
        return Stream.of(
                        report.provenance()
                                .rejection()
                                .flatMap(Rejection::reason)
                                .map(why -> "Rejected: " + why),
                        report.note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
