package org.communique.curation.log;

import java.util.Comparator;
import java.util.List;
import org.communique.curation.decision.Card;
import org.communique.material.Sha256;

/** Which of the reports that were accepted unread are to be checked: a tenth, at least one, by a digest of their names. */
final class Sample {

    private static final int ONE_OF = 10;

    private Sample() {}

    static List<Card> of(List<Card> cards) {
        return cards.stream()
                .sorted(Comparator.comparing(card -> Sha256.of(card.toString()).hex()))
                .limit((cards.size() + ONE_OF - 1) / ONE_OF)
                .toList();
    }
}
