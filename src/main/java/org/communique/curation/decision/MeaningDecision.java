package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.Position;
import org.communique.material.Span;

/** What is decided on the meaning of a statement: its positions toward propositions, and what others found of it. */
public sealed interface MeaningDecision extends Decision {

    /** A proposition in the curator's own words, toward which the statement takes a position. */
    record NewProposition(Card card, String text, Position position, Certainty certainty)
            implements MeaningDecision, OnReport {}

    /**
     * The statement takes a position toward a proposition; another position toward it is replaced.
     *
     * @param readBy the id of the actor who reads that into the statement; nothing where the dataset does
     * @param offered the propositions that were suggested, the best first
     * @param offeredPosition the position that was suggested
     */
    record TakePosition(
            Card card,
            String proposition,
            Position position,
            Certainty certainty,
            Optional<String> readBy,
            List<String> offered,
            Optional<Position> offeredPosition)
            implements MeaningDecision, OnReport {
        public TakePosition {
            offered = List.copyOf(offered);
        }

        /** A position that nothing was suggested for. */
        public TakePosition(Card card, String proposition, Position position, Certainty certainty) {
            this(card, proposition, position, certainty, Optional.empty(), List.of(), Optional.empty());
        }
    }

    /** The statement takes no position toward the proposition. */
    record DropPosition(Card card, String proposition) implements MeaningDecision, OnReport {}

    /** The dataset does not have that verdict any more. */
    record WithdrawAssessment(String assessment) implements MeaningDecision {}

    /**
     * A third party's verdict, printed in an article.
     *
     * @param at where it is printed
     * @param by the id of the actor who gives it
     * @param verdict a code such as {@code false}
     * @param asWorded the verdict as printed
     * @param summary one line in the curator's own words
     */
    record Assess(
            String article,
            List<Span> at,
            String by,
            List<String> statements,
            List<String> propositions,
            String verdict,
            Optional<String> asWorded,
            String summary)
            implements MeaningDecision {
        public Assess {
            at = List.copyOf(at);
            statements = List.copyOf(statements);
            propositions = List.copyOf(propositions);
            if (statements.isEmpty() && propositions.isEmpty()) {
                throw new IllegalArgumentException("say on what the verdict is: a statement or a proposition");
            }
        }
    }
}
