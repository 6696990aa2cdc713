package org.communique.curation.decision;

import java.util.List;

/** A decision on one report, which the curator stands for from then on. */
public sealed interface OnReport extends Decision
        permits StatementDecision,
                ReportDecision.Accept,
                ReportDecision.Reject,
                ReportDecision.Reconsider,
                ReportDecision.Mark,
                ReportDecision.Split,
                MeaningDecision.NewProposition,
                MeaningDecision.TakePosition,
                MeaningDecision.DropPosition {

    Card card();

    @Override
    default List<Card> cards() {
        return List.of(card());
    }
}
