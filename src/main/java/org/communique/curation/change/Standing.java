package org.communique.curation.change;

import java.util.List;
import java.util.Optional;
import org.communique.curation.decision.Card;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;

/** Who stands for a report and its statement. */
final class Standing {

    private static final String REVIEW = "review";
    private static final String REJECTION = "rejection";

    /** The keys of a report in the order in which people write them. */
    private static final List<String> ORDER = List.of(
            "id",
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
            "clarity",
            REVIEW,
            "extraction",
            REJECTION,
            "note");

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
            put(card, REVIEW, Optional.of(word(review)));
        }
        if (review != Review.REJECTED && report.provenance().rejection().isPresent()) {
            put(card, REJECTION, Optional.empty());
        }
    }

    /** Gives a key of a report another value, or takes it out. */
    void put(Card card, String key, Optional<Object> value) {
        Located entry = changes.report(card.article(), card.report());
        changes.edit(
                entry.file(),
                value.map(given -> entry.entry().put(key, given, ORDER.subList(0, ORDER.indexOf(key))))
                        .orElseGet(() -> entry.entry().remove(key)));
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
