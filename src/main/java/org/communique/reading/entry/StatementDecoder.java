package org.communique.reading.entry;

import java.util.List;
import org.communique.dossier.Assessment;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Problem;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads statements with their stances, and the assessments of statements. */
public final class StatementDecoder {

    private StatementDecoder() {}

    public static Statement statement(Fields entry) {
        Report.Review review =
                entry.optional("review", Form.word(Report.Review.class)).orElse(Report.Review.CURATED);
        return new Statement(
                entry.id(Form.ID),
                entry.text("speaker"),
                entry.optional("capacity", Form.TEXT),
                entry.optional("on-behalf-of", Form.TEXT),
                entry.list("addressees", Form.TEXT),
                entry.optional("date", Form.DATE),
                entry.optional("date-basis", Form.word(Statement.DateBasis.class)),
                entry.optional("occasion", Form.TEXT),
                about(entry, review),
                entry.required("speech-act", Form.SPEECH_ACT, ""),
                entry.many("stances", StatementDecoder::stance),
                entry.optional("part-of", Form.TEXT),
                entry.text("summary"),
                entry.optional("reading", Form.TEXT),
                review,
                entry.place());
    }

    /** What a statement is about takes a reader to tell: a programme may leave it out. */
    private static List<String> about(Fields entry, Report.Review review) {
        return review == Report.Review.MACHINE
                ? entry.list("about", Form.TEXT)
                : entry.requiredList("about", Form.TEXT);
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
