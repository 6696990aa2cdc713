package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;
import org.communique.kinds.Kind;

/** What is decided on the actors of a dataset: who they are, and who is the same as whom. */
public sealed interface ActorDecision extends Decision {

    /** Calls the visitor's method for this kind of decision. */
    <T> T on(Visitor<T> visitor);

    /** One method a kind of decision. */
    interface Visitor<T> {
        T merge(Merge decision);

        T keepApart(KeepApart decision);

        T split(SplitActor decision);

        T confirm(Confirm decision);

        T changeKind(ChangeKind decision);

        T rename(Rename decision);

        T link(Link decision);
    }

    /**
     * Two actors are one: every reference to the second leads to the first, which gets its names with their evidence.
     *
     * @param despite whether that holds even if a person decided before that they are not the same
     */
    record Merge(String kept, String gone, boolean despite) implements ActorDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.merge(this);
        }
    }

    /** Two actors are not the same, however alike their names. */
    record KeepApart(String one, String other) implements ActorDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.keepApart(this);
        }
    }

    /** Some statements of an actor are those of somebody else, whom the dataset does not have yet. */
    record SplitActor(String actor, List<String> statements, String name, Kind kind) implements ActorDecision {
        public SplitActor {
            statements = List.copyOf(statements);
        }

        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.split(this);
        }
    }

    /** An actor that a programme proposed is right: a person stands for its entry. */
    record Confirm(String actor) implements ActorDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.confirm(this);
        }
    }

    /** An actor is a person, an organization or a group; the type, a code, is an organization's. */
    record ChangeKind(String actor, Kind kind, Optional<String> type) implements ActorDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.changeKind(this);
        }
    }

    /** The dataset calls an actor otherwise, in its own language. */
    record Rename(String actor, String label) implements ActorDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.rename(this);
        }
    }

    /** An actor is an item of Wikidata. */
    record Link(String actor, String qid) implements ActorDecision {
        @Override
        public <T> T on(Visitor<T> visitor) {
            return visitor.link(this);
        }
    }
}
