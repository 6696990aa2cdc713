package org.communique.reading.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.dossier.Assessment;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Problem;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads statements with their stances, and the assessments of statements. */
public final class StatementDecoder {

    /** Punctuation alone, a note to oneself, and the sentence that earlier versions wrote for every statement. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[\\p{P}\\p{S}\\s]*|(?i:to-?do|tbd|tba|fix-?me|x{3}|summary|placeholder|n/a)\\b.{0,20}"
                    + "|What .+ attributes to somebody.*");

    private StatementDecoder() {}

    public static Statement statement(Fields entry) {
        Report.Review review =
                entry.optional("review", Form.word(Report.Review.class)).orElse(Report.Review.CURATED);
        return new Statement(
                entry.id(Form.ID),
                utterance(entry),
                time(entry),
                about(entry, review),
                entry.many("stances", StatementDecoder::stance),
                entry.optional("part-of", Form.TEXT),
                summary(entry, review),
                entry.optional("reading", Form.TEXT),
                entry.optional("erratum", Form.TEXT),
                review,
                entry.place());
    }

    private static Statement.Utterance utterance(Fields entry) {
        return new Statement.Utterance(
                entry.text("speaker"),
                entry.optional("capacity", Form.TEXT),
                entry.optional("on-behalf-of", Form.TEXT),
                entry.list("addressees", Form.TEXT),
                entry.required("speech-act", Form.SPEECH_ACT, ""),
                entry.optional("actuality", Form.word(Statement.Actuality.class))
                        .orElse(Statement.Actuality.ASSERTED));
    }

    private static Statement.Time time(Fields entry) {
        return new Statement.Time(
                entry.optional("date", Form.DATE),
                entry.optional("date-basis", Form.word(Statement.DateBasis.class)),
                entry.optional("occasion", Form.TEXT));
    }

    /** What was said, as a person puts it; without one, the words quoted say it. */
    private static Optional<String> summary(Fields entry, Report.Review review) {
        Optional<String> summary = entry.optional("summary", Form.TEXT);
        if (review != Report.Review.CURATED) {
            return summary.filter(text -> !isPlaceholder(text));
        }
        summary.filter(StatementDecoder::isPlaceholder)
                .ifPresent(text -> entry.problem(
                        Problem.Kind.BAD_VALUE,
                        "summary",
                        "'summary': '" + text
                                + "' says nothing; summarise in one line what was said, or leave it out"));
        return summary;
    }

    private static boolean isPlaceholder(String summary) {
        return PLACEHOLDER.matcher(summary.strip()).matches();
    }

    /** What a statement is about takes a reader to tell: a programme may leave it out. */
    private static List<String> about(Fields entry, Report.Review review) {
        return review == Report.Review.CURATED
                ? entry.requiredList("about", Form.TEXT)
                : entry.list("about", Form.TEXT);
    }

    private static Statement.Stance stance(Fields stance) {
        return new Statement.Stance(
                stance.text("toward"),
                stance.required("position", Form.word(Statement.Position.class), Statement.Position.DOUBTS),
                stance.required("certainty", Form.word(Statement.Certainty.class), Statement.Certainty.IMPLIED),
                stance.optional("read-by", Form.TEXT),
                stance.place());
    }

    public static Assessment assessment(Fields entry) {
        String id = entry.id(Form.ID);
        String by = entry.text("by");
        Assessed assessed =
                entry.requiredOne("assesses", StatementDecoder::assessed).orElse(new Assessed(List.of(), List.of()));
        return new Assessment(
                id,
                by,
                assessed.statements,
                assessed.propositions,
                entry.required("verdict", Form.VERDICT, ""),
                entry.optional("as-worded", Form.TEXT),
                entry.text("summary"),
                EvidenceDecoder.evidence(entry),
                entry.place());
    }

    private record Assessed(List<String> statements, List<String> propositions) {}

    private static Assessed assessed(Fields assessed) {
        if (!assessed.has("statements") && !assessed.has("propositions")) {
            assessed.problem(Problem.Kind.MISSING_KEY, "statements", "'statements' or 'propositions' is missing");
        }
        return new Assessed(assessed.list("statements", Form.TEXT), assessed.list("propositions", Form.TEXT));
    }
}
