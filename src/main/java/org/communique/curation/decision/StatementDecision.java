package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Statement.DateBasis;
import org.communique.kinds.Kind;
import org.communique.material.Span;

/** What is decided on the statement that a report is of: by whom, when, as what, and whether it is the same as another. */
public sealed interface StatementDecision extends OnReport {

    /** That is who spoke. */
    record Attribute(Card card, Speaker speaker) implements StatementDecision {}

    /**
     * Other values of a field; none take it out.
     *
     * @param offered the values that were suggested, the best first
     */
    record Describe(Card card, Field field, List<String> values, List<String> offered) implements StatementDecision {
        public Describe {
            values = List.copyOf(values);
            offered = List.copyOf(offered);
            if (!field.isList() && values.size() > 1) {
                throw new IllegalArgumentException("there is one " + field.words() + ", not " + values.size());
            }
        }

        /** Values of a field that nothing was suggested for. */
        public Describe(Card card, Field field, List<String> values) {
            this(card, field, values, List.of());
        }
    }

    /** It was said then: an EDTF date as typed, or nothing where nobody knows. */
    record Date(Card card, Optional<String> edtf, DateBasis basis) implements StatementDecision {}

    /** The speaker spoke in a capacity that the dataset does not have yet: a role, perhaps in an organization. */
    record NewCapacity(Card card, Optional<String> organization, String role, List<Span> at)
            implements StatementDecision {
        public NewCapacity {
            at = List.copyOf(at);
        }
    }

    /**
     * An event that the dataset does not have yet and the statement is about, or an occasion that it was made at.
     *
     * @param kind EVENT or OCCASION
     * @param type a code such as {@code unrest} or {@code press-conference}
     * @param date as EDTF
     * @param place the id of a place or a state
     * @param at the words of the article that tell of it
     */
    record NewEvent(
            Card card,
            Kind kind,
            String label,
            String type,
            Optional<String> date,
            Optional<String> place,
            List<Span> at)
            implements StatementDecision {
        public NewEvent {
            at = List.copyOf(at);
        }
    }

    /** The report is of that statement, which others report as well; its own goes. */
    record JoinStatement(Card card, String statement) implements StatementDecision {}

    /** The report is not of the statement that others report as well: it gets one of its own, which says the same. */
    record SplitStatement(Card card) implements StatementDecision {}

    /** The report is not of that statement, though a programme thought it might be. */
    record KeepStatementsApart(Card card, String statement) implements StatementDecision {}
}
