package org.communique.curation;

import java.util.List;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.ReportDecision.AcceptAll;
import org.communique.curation.log.Figures;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkItem;

/**
 * What can be accepted in one step without reading each: the reports that are clear, of an article or of an actor.
 *
 * @param mistakes how many of them are probably wrong
 * @param decided how many decisions of people that expectation rests on; where they are too few, it is the programme's own
 */
public record Bulk(List<Card> cards, double mistakes, int decided) {

    public Bulk {
        cards = List.copyOf(cards);
    }

    static Bulk of(Shelf shelf, List<WorkItem> items, Figures figures) {
        List<Card> cards = items.stream()
                .filter(item -> item.level() == Level.CLEAR)
                .map(WorkItem::card)
                .toList();
        double mistakes = cards.stream()
                .flatMap(card -> shelf.report(card).stream())
                .mapToDouble(report -> 1 - figures.right(report.confidence().orElse(0.0)))
                .sum();
        return new Bulk(cards, mistakes, figures.decided());
    }

    /** The decision that accepts them. */
    public AcceptAll decision() {
        return new AcceptAll(cards);
    }
}
