package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;

/** What is decided on a report: whether it is one, and which words it has. */
public sealed interface ReportDecision extends Decision {

    /** The report is right as it is. */
    record Accept(Card card) implements ReportDecision, OnReport {}

    /** These reports are right as they are, accepted in one step without reading each; some are drawn to be checked. */
    record AcceptAll(List<Card> cards) implements ReportDecision {
        public AcceptAll {
            cards = List.copyOf(cards);
        }
    }

    /** The report is wrong: it is never published, and no programme brings it back. */
    record Reject(Card card, Reason reason, Optional<String> remark) implements ReportDecision, OnReport {}

    /** A report that a person accepted or rejected is a draft again, if a programme found it. */
    record Reconsider(Card card) implements ReportDecision, OnReport {}

    /** Other words are source, cue and content. */
    record Mark(Card card, Marking marking) implements ReportDecision, OnReport {}

    /** An attribution that no programme found. */
    record Add(String article, Marking marking, Speaker speaker) implements ReportDecision {}

    /** An attribution that no programme found, of a statement that is there already. */
    record AddTo(String article, Marking marking, String statement) implements ReportDecision {}

    /** From a place on, in code points, the content is another report, of another statement by the same speaker. */
    record Split(Card card, int at) implements ReportDecision, OnReport {}

    /** Two reports of one article are one: the first takes the content of the other, which goes. */
    record Join(Card card, String other) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card, new Card(card.article(), other));
        }
    }
}
