package org.communique.curation.change;

import java.util.List;
import org.communique.curation.decision.Card;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;

/** Who stands for a report and its statement. */
final class Standing {

    private static final List<String> BEFORE_REVIEW = List.of(
            "statement",
            "mode",
            "source",
            "cue",
            "content",
            "quotations",
            "as-worded",
            "fragment",
            "date",
            "relays",
            "attributes-to",
            "within",
            "confidence",
            "clarity");
    private static final String REVIEW = "review";
    private static final String REJECTION = "rejection";

    private final Changes changes;

    Standing(Changes changes) {
        this.changes = changes;
    }

    /** A person stands for the report, and for its statement as soon as that says what it is about. */
    void accept(Card card) {
        Report report = changes.report(card);
        set(card, report, Review.CURATED);
        settle(report.statement());
    }

    void set(Card card, Report report, Review review) {
        if (report.review() != review) {
            Located entry = changes.report(card.article(), card.report());
            changes.edit(entry.file(), entry.entry().put(REVIEW, word(review), BEFORE_REVIEW));
        }
        if (review != Review.REJECTED && report.provenance().rejection().isPresent()) {
            Located entry = changes.report(card.article(), card.report());
            changes.edit(entry.file(), entry.entry().remove(REJECTION));
        }
    }

    void rejection(Card card, Object rejection) {
        Located entry = changes.report(card.article(), card.report());
        changes.edit(entry.file(), entry.entry().put(REJECTION, rejection, List.of("clarity", REVIEW, "extraction")));
    }

    /** A statement without a topic stays a programme's, since people have to say what theirs are about. */
    void settle(String id) {
        Statement statement = changes.statement(id);
        if (statement.review() == Review.MACHINE) {
            Located entry = changes.statementEntry(id);
            if (entry.entry()
                    .list("about")
                    .filter(about -> !about.words().isEmpty())
                    .isPresent()) {
                changes.edit(entry.file(), entry.entry().put(REVIEW, word(Review.CURATED), List.of("speech-act")));
            }
        }
    }

    private static String word(Review review) {
        return review.name().toLowerCase(java.util.Locale.ROOT);
    }
}
