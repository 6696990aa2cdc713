package org.communique.curation;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.curation.entry.NotPossible;
import org.communique.editing.EditRefused;
import org.communique.material.Problem;

/** What became of a decision. */
public sealed interface Outcome {

    /**
     * It stands in the files.
     *
     * @param step its number in the log, from 1
     * @param what it was, in words, to be shown with “Undo”
     * @param articles whose dossiers changed
     * @param made ids of what it made: a report, a statement, an actor, a proposition
     */
    record Done(long step, String what, Set<String> articles, List<String> made) implements Outcome {
        public Done {
            articles = Set.copyOf(articles);
            made = List.copyOf(made);
        }
    }

    /**
     * Nothing was changed.
     *
     * @param why what sort of obstacle it was
     * @param message what is wrong and what to do, a sentence or two
     * @param problems what {@code check} would have told of the dataset with the change, where that was the obstacle
     */
    record Refused(Why why, String message, List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused of(Why why, String message) {
            return new Refused(why, message, List.of());
        }

        static Refused changed(String article) {
            return of(
                    Why.CHANGED,
                    "'" + article + "' was changed elsewhere since you saw it; look at it again, then decide");
        }

        static Refused wrong(List<Problem> problems) {
            return new Refused(
                    Why.WRONG, "that would be a mistake: " + problems.get(0).message(), problems);
        }

        static Refused of(NotPossible impossible) {
            return of(impossible.isAgainstDecision() ? Why.AGAINST_A_DECISION : Why.NOT_POSSIBLE, impossible.why());
        }

        static Refused of(EditRefused refusal) {
            return of(Why.NOT_WRITTEN, String.valueOf(refusal.getMessage()));
        }

        static Refused of(UncheckedIOException failure) {
            return of(
                    Why.NOT_WRITTEN,
                    "it could not be written, and nothing was changed: "
                            + Optional.ofNullable(failure.getCause())
                                    .map(Throwable::getMessage)
                                    .orElse("the disk refused it")
                            + "; is the disk full, or the folder read-only?");
        }
    }

    /** What sort of obstacle a decision met. */
    enum Why {
        /** The thing decided on is not there (any more), or the values do not fit it. */
        NOT_POSSIBLE,
        /** Somebody else changed the article after the curator saw it: look again. */
        CHANGED,
        /** The dataset would have a mistake that it does not have now. */
        WRONG,
        /** A person decided the opposite before; it can be done all the same by saying so. */
        AGAINST_A_DECISION,
        /** The file could not be written, or another command is writing. */
        NOT_WRITTEN
    }
}
