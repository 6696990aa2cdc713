package org.communique.curation.change;

import java.util.function.BiPredicate;
import org.communique.curation.decision.ActorDecision;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.MeaningDecision;
import org.communique.curation.decision.ReportDecision;
import org.communique.curation.decision.StatementDecision;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.NewIds;

/** Makes the changes of a decision. */
public final class Deciding {

    private final Changes changes;
    private final ReportChanges reports;
    private final StatementChanges statements;
    private final MeaningChanges meanings;
    private final ActorChanges actors;

    /**
     * @param who decides
     * @param apart whether a person decided that two actors are not the same
     */
    public Deciding(Changes changes, String who, BiPredicate<String, String> apart) {
        this.changes = changes;
        var ids = new NewIds(changes.shelf());
        var statementEntries = new Statements(changes, ids);
        var speakers = new Speakers(changes, ids);
        this.reports = new ReportChanges(changes, who, statementEntries, speakers);
        this.statements = new StatementChanges(changes, ids, statementEntries, speakers);
        this.meanings = new MeaningChanges(changes, ids);
        this.actors = new ActorChanges(changes, ids, apart);
    }

    /** The decision in words. Throws {@link org.communique.curation.entry.NotPossible} where it cannot be made. */
    public String make(Decision decision) {
        if (decision instanceof ReportDecision report) {
            return report.on(reports);
        }
        if (decision instanceof StatementDecision statement) {
            return statement.on(statements);
        }
        if (decision instanceof MeaningDecision meaning) {
            return meaning.on(meanings);
        }
        if (decision instanceof ActorDecision actor) {
            return actor.on(actors);
        }
        return assign((Decision.Assign) decision);
    }

    private String assign(Decision.Assign decision) {
        String label = changes.dossier(decision.article()).article().label();
        return decision.curator().isEmpty() ? "Nobody reads " + label : decision.curator() + " reads " + label;
    }
}
