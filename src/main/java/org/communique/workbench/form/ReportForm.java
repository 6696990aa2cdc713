package org.communique.workbench.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkItem;
import org.communique.curation.work.WorkList;
import org.communique.workbench.http.Call;

/** Decisions on the reports of an article. */
record ReportForm(String article, WorkList work) {

    Map<String, Function<Call, Decision>> decisions() {
        return Map.of(
                "accept", call -> new ReportDecision.Accept(card(call)),
                "accept-all", call -> new ReportDecision.AcceptAll(clear()),
                "reject",
                        call -> new ReportDecision.Reject(
                                card(call), Reason.valueOf(call.needed("reason")), call.value("remark")),
                "reconsider", call -> new ReportDecision.Reconsider(card(call)),
                "mark", call -> new ReportDecision.Mark(card(call), Spans.marking(call)),
                "add", this::added,
                "split", call -> new ReportDecision.Split(card(call), Integer.parseInt(call.needed("at"))),
                "join", call -> new ReportDecision.Join(card(call), next(call)));
    }

    private Card card(Call call) {
        return new Card(article, call.needed("report"));
    }

    private Decision added(Call call) {
        return call.value("statement")
                .<Decision>map(statement -> new ReportDecision.AddTo(article, Spans.marking(call), statement))
                .orElseGet(() -> new ReportDecision.Add(article, Spans.marking(call), SpeakerForm.speaker(call)));
    }

    private List<Card> clear() {
        return reports().stream()
                .filter(item -> item.level() == Level.CLEAR)
                .map(WorkItem::card)
                .toList();
    }

    private String next(Call call) {
        List<String> order =
                reports().stream().map(item -> item.card().report()).toList();
        int next = order.indexOf(call.needed("report")) + 1;
        if (next >= order.size()) {
            throw new IllegalArgumentException("No report follows this one in the article. Choose the one before it.");
        }
        return order.get(next);
    }

    private List<WorkItem> reports() {
        return work.article(article).map(ArticleWork::reports).orElse(List.of());
    }
}
