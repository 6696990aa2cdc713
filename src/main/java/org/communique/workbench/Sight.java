package org.communique.workbench;

import java.util.List;
import java.util.Optional;
import org.communique.curation.Desk;
import org.communique.curation.log.DecisionLog;
import org.communique.curation.log.LogEntry;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.WorkList;
import org.communique.workbench.page.Frame.Message;

/**
 * The dataset as it is while one call is answered: every look at the desk asks for the times of all files.
 *
 * @param undoable the decision that would be undone, in words
 * @param message what the last key did
 */
record Sight(Shelf shelf, DecisionLog log, WorkList work, Optional<String> undoable, Optional<Message> message) {

    static Sight of(Desk desk, Optional<Message> told) {
        Shelf shelf = desk.shelf();
        DecisionLog log = desk.log();
        return new Sight(shelf, log, desk.work(), undoable(desk, log), told);
    }

    private static Optional<String> undoable(Desk desk, DecisionLog log) {
        List<LogEntry> standing = log.standing();
        return desk.undoable() == 0 || standing.isEmpty()
                ? Optional.empty()
                : Optional.of(standing.get(standing.size() - 1).words());
    }
}
