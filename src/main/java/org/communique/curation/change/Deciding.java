package org.communique.curation.change;

import java.util.function.BiPredicate;
import org.communique.curation.decision.ActorDecision;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.MeaningDecision;
import org.communique.curation.decision.ReportDecision;
import org.communique.curation.decision.StatementDecision;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.NewIds;
import org.communique.kinds.Cases;

/** Makes the changes of a decision. */
public final class Deciding {

    private final Changes changes;
    private final Cases<Decision, String> cases;

    /**
     * @param who decides
     * @param apart whether a person decided that two actors are not the same
     */
    public Deciding(Changes changes, String who, BiPredicate<String, String> apart) {
        this.changes = changes;
        var ids = new NewIds(changes.shelf());
        var statementEntries = new Statements(changes, ids);
        var speakers = new Speakers(changes, ids);
        this.cases = new Cases<Decision, String>().with(Decision.Assign.class, this::assign);
        onReports(new ReportChanges(changes, who, statementEntries, speakers));
        onStatements(new StatementChanges(changes, ids, statementEntries, speakers));
        onMeanings(new MeaningChanges(changes, ids));
        onActors(new ActorChanges(changes, ids, apart));
        cases.all(Decision.class);
    }

    private void onReports(ReportChanges reports) {
        cases.with(ReportDecision.Accept.class, reports::accept)
                .with(ReportDecision.AcceptAll.class, reports::acceptAll)
                .with(ReportDecision.Reject.class, reports::reject)
                .with(ReportDecision.Reconsider.class, reports::reconsider)
                .with(ReportDecision.Mark.class, reports::mark)
                .with(ReportDecision.Add.class, reports::add)
                .with(ReportDecision.AddTo.class, reports::addTo)
                .with(ReportDecision.Split.class, reports::split)
                .with(ReportDecision.Join.class, reports::join);
    }

    private void onStatements(StatementChanges statements) {
        cases.with(StatementDecision.Attribute.class, statements::attribute)
                .with(StatementDecision.Describe.class, statements::describe)
                .with(StatementDecision.Date.class, statements::date)
                .with(StatementDecision.NewCapacity.class, statements::newCapacity)
                .with(StatementDecision.NewEvent.class, statements::newEvent)
                .with(StatementDecision.JoinStatement.class, statements::join)
                .with(StatementDecision.SplitStatement.class, statements::split)
                .with(StatementDecision.KeepStatementsApart.class, statements::keepApart);
    }

    private void onMeanings(MeaningChanges meanings) {
        cases.with(MeaningDecision.NewProposition.class, meanings::newProposition)
                .with(MeaningDecision.TakePosition.class, meanings::take)
                .with(MeaningDecision.DropPosition.class, meanings::drop)
                .with(MeaningDecision.Assess.class, meanings::assess)
                .with(MeaningDecision.WithdrawAssessment.class, meanings::withdraw);
    }

    private void onActors(ActorChanges actors) {
        cases.with(ActorDecision.Merge.class, actors::merge)
                .with(ActorDecision.KeepApart.class, actors::keepApart)
                .with(ActorDecision.SplitActor.class, actors::split)
                .with(ActorDecision.Confirm.class, actors::confirm)
                .with(ActorDecision.ChangeKind.class, actors::changeKind)
                .with(ActorDecision.Rename.class, actors::rename)
                .with(ActorDecision.Link.class, actors::link);
    }

    /** The decision in words. Throws {@link org.communique.curation.entry.NotPossible} where it cannot be made. */
    public String make(Decision decision) {
        return cases.of(decision);
    }

    private String assign(Decision.Assign decision) {
        String label = changes.dossier(decision.article()).article().label();
        return decision.curator().isEmpty() ? "Nobody reads " + label : decision.curator() + " reads " + label;
    }
}
