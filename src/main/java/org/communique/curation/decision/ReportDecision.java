package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;

/** What is decided on a report: whether it is one, and which words it has. */
public sealed interface ReportDecision extends Decision {

    /** Calls the visitor's method for this kind of decision. */
    <T> T on(Visitor<T> visitor);

    /** One method a kind of decision. */
    interface Visitor<T> {
        T accept(Accept decision);

        T acceptAll(AcceptAll decision);

        T reject(Reject decision);

        T reconsider(Reconsider decision);

        T mark(Mark decision);

        T add(Add decision);

        T split(Split decision);

        T join(Join decision);
    }

    /** The report is right as it is. */
    record Accept(Card card) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.accept(this);
        }
    }

    /** These reports are right as they are, accepted in one step without reading each; some are drawn to be checked. */
    record AcceptAll(List<Card> cards) implements ReportDecision {
        public AcceptAll {
            cards = List.copyOf(cards);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.acceptAll(this);
        }
    }

    /** The report is wrong: it is never published, and no programme brings it back. */
    record Reject(Card card, Reason reason, Optional<String> remark) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.reject(this);
        }
    }

    /** A report that a person accepted or rejected is a draft again, if a programme found it. */
    record Reconsider(Card card) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.reconsider(this);
        }
    }

    /** Other words are source, cue and content. */
    record Mark(Card card, Marking marking) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.mark(this);
        }
    }

    /** An attribution that no programme found. */
    record Add(String article, Marking marking, Speaker speaker) implements ReportDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.add(this);
        }
    }

    /** From a place on, in code points, the content is another report, of another statement by the same speaker. */
    record Split(Card card, int at) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.split(this);
        }
    }

    /** Two reports of one article are one: the first takes the content of the other, which goes. */
    record Join(Card card, String other) implements ReportDecision {
        @Override
        public List<Card> cards() {
            return List.of(card, new Card(card.article(), other));
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.join(this);
        }
    }
}
