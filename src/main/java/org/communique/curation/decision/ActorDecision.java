package org.communique.curation.decision;

import java.util.List;
import java.util.Optional;
import org.communique.kinds.Kind;

/** What is decided on the actors of a dataset: who they are, and who is the same as whom. */
public sealed interface ActorDecision extends Decision {

    /**
     * Two actors are one: every reference to the second leads to the first, which gets its names with their evidence.
     *
     * @param despite whether that holds even if a person decided before that they are not the same
     */
    record Merge(String kept, String gone, boolean despite) implements ActorDecision {}

    /** Two actors are not the same, however alike their names. */
    record KeepApart(String one, String other) implements ActorDecision {}

    /** Some statements of an actor are those of somebody else, whom the dataset does not have yet. */
    record SplitActor(String actor, List<String> statements, String name, Kind kind) implements ActorDecision {
        public SplitActor {
            statements = List.copyOf(statements);
        }
    }

    /** An actor that a programme proposed is right: a person stands for its entry. */
    record Confirm(String actor) implements ActorDecision {}

    /** An actor is a person, an organization or a group; the type, a code, is an organization's. */
    record ChangeKind(String actor, Kind kind, Optional<String> type) implements ActorDecision {}

    /** The dataset calls an actor otherwise, in its own language. */
    record Rename(String actor, String label) implements ActorDecision {}

    /** An actor is an item of Wikidata. */
    record Link(String actor, String qid) implements ActorDecision {}
}
