package org.communique.checking;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.communique.dossier.Evidence;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.communique.material.Span;

/** Whether there is evidence where there must be, and whether it leads somewhere. */
final class EvidenceCheck {

    private final KnownIds known;
    private final Consumer<Problem> problems;

    EvidenceCheck(KnownIds known, Consumer<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    /** Checks evidence that must not be missing; {@code what} stands without it otherwise. */
    void demand(String what, Place place, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            String message = what + " has no evidence; give the passage or the source that it is taken from";
            problems.accept(new Problem(Problem.Kind.NO_EVIDENCE, place, message));
        }
        check(evidence);
    }

    /** Checks evidence, if there is some. */
    void check(List<Evidence> evidence) {
        evidence.forEach(piece -> piece.match(this::passage, this::citation));
    }

    private boolean passage(Evidence.Passage passage) {
        known.at(passage.place()).namesArticle("document", passage.document());
        known.codePoints(passage.document())
                .ifPresent(length -> passage.at().forEach(span -> within(span, length, passage)));
        return true;
    }

    private void within(Span span, int length, Evidence.Passage passage) {
        if (span.end() > length) {
            String message = "the evidence %s is outside the text of '%s', which has %d code points";
            problems.accept(new Problem(
                    Problem.Kind.BAD_SPAN,
                    passage.place().of("at"),
                    message.formatted(span, passage.document(), length)));
        }
    }

    private boolean citation(Evidence.Citation citation) {
        known.at(citation.place()).names("source", citation.source(), EnumSet.of(Kind.SOURCE));
        return true;
    }
}
