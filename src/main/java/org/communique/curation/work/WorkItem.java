package org.communique.curation.work;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.communique.curation.decision.Card;

/**
 * A report on the list.
 *
 * @param speaker the id of the actor that its statement names
 * @param outlets how many publishers report its statement
 * @param doubts what makes it worth a look
 * @param worth of a decision on it, for the order of the list; 0 where a person has decided
 */
public record WorkItem(Card card, Optional<String> speaker, Level level, int outlets, Set<Doubt> doubts, double worth) {

    public WorkItem {
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
    }
}
