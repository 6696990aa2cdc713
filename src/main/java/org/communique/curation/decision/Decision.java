package org.communique.curation.decision;

import java.util.List;

/**
 * One thing that a curator decides: a step that can be undone. Whoever corrects a report, or the statement that it is
 * of, stands for the report from then on: it is curated.
 */
public sealed interface Decision permits OnReport, ReportDecision, MeaningDecision, ActorDecision, Decision.Assign {

    /** The reports that it is on. */
    default List<Card> cards() {
        return List.of();
    }

    /** A curator reads an article; nobody, where the name is empty. */
    record Assign(String article, String curator) implements Decision {}
}
