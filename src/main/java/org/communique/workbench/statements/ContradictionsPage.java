package org.communique.workbench.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.material.Article;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.workbench.page.Names;
import org.communique.workbench.statements.ContradictionsView.Pair;
import org.communique.workbench.statements.ContradictionsView.Side;

/** Makes what the page of possible contradictions shows. */
public final class ContradictionsPage {

    private static final List<String> LEFT = List.of("a", "d", "o");
    private static final List<String> RIGHT = List.of("A", "D", "O");

    private final Shelf shelf;
    private final StatementsPage passages;

    public ContradictionsPage(Shelf shelf, Function<String, Optional<Article>> texts) {
        this.shelf = shelf;
        this.passages = new StatementsPage(shelf, texts);
    }

    /** One pair of those found; the last where there are fewer. */
    public ContradictionsView of(List<Contradiction> found, int asked, boolean isTooMuch) {
        int at = Math.max(0, Math.min(asked, found.size() - 1));
        return new ContradictionsView(found.stream().skip(at).findFirst().map(this::pair), at, found.size(), isTooMuch);
    }

    private Pair pair(Contradiction one) {
        String contrary = one.reasons().stream()
                .filter(reason -> reason.kind() == Reason.Kind.INCOMPATIBLE)
                .map(reason -> reason.found().get(0))
                .findFirst()
                .orElse(one.proposition());
        Names names = new Names(shelf.authority());
        String claim = names.of(one.proposition())
                + (contrary.equals(one.proposition())
                        ? ""
                        : " – and, which cannot be so as well: " + names.of(contrary));
        return new Pair(
                claim,
                one.isOfOneSpeaker(),
                List.of(side(one.affirming(), one.proposition(), LEFT), side(one.contrary(), contrary, RIGHT)));
    }

    private Side side(ReportKey at, String claim, List<String> keys) {
        Card card = new Card(at.article(), at.report());
        String taken = shelf.statement(card).stream()
                .flatMap(said -> said.stances().stream())
                .filter(stance -> stance.toward().equals(claim))
                .map(stance -> stance.position().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        return new Side(passages.reported(card), claim, taken, keys);
    }
}
