package org.communique.workbench.form;

import java.util.Map;
import java.util.function.Function;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.MeaningDecision;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.Position;
import org.communique.kinds.Kind;
import org.communique.workbench.http.Call;

/** Decisions on what a statement means. */
record MeaningForm(String article, Shelf shelf) {

    Map<String, Function<Call, Decision>> decisions() {
        return Map.of(
                "take",
                        call -> new MeaningDecision.TakePosition(
                                card(call),
                                call.needed("proposition"),
                                position(call),
                                certainty(call),
                                call.value("read-by").map(new ByName(shelf.authority(), Kind.actors())::id),
                                call.all("offered"),
                                call.value("offered-" + call.needed("proposition"))
                                        .map(Position::valueOf)),
                "drop", call -> new MeaningDecision.DropPosition(card(call), call.needed("drop")),
                "proposition",
                        call -> new MeaningDecision.NewProposition(
                                card(call), call.needed("text"), position(call), certainty(call)),
                "assess", this::assess,
                "withdraw", call -> new MeaningDecision.WithdrawAssessment(call.needed("assessment")));
    }

    private Card card(Call call) {
        return new Card(article, call.needed("report"));
    }

    private static Position position(Call call) {
        return Position.valueOf(call.needed("position"));
    }

    private static Certainty certainty(Call call) {
        return call.value("certainty").map(Certainty::valueOf).orElse(Certainty.CERTAIN);
    }

    private Decision assess(Call call) {
        Report report = shelf.report(card(call))
                .orElseThrow(() -> new IllegalArgumentException("The report is not there any more. Reload the page."));
        return new MeaningDecision.Assess(
                article,
                report.content(),
                new ByName(shelf.authority(), Kind.actors()).id(call.needed("by")),
                call.value("on-statement").map(on -> report.statement()).stream()
                        .toList(),
                call.all("on"),
                call.needed("verdict"),
                call.value("as-worded"),
                call.needed("summary"));
    }
}
