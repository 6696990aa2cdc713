package org.communique.workbench.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.decision.ActorDecision;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.ReportDecision;
import org.communique.curation.work.Filter;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkItem;
import org.communique.curation.work.WorkList;
import org.communique.kinds.Kind;
import org.communique.workbench.http.Call;

/** Decisions on actors. */
record ActorForm(WorkList work) {

    Map<String, Function<Call, Decision>> decisions() {
        return Map.of(
                "merge",
                        call -> new ActorDecision.Merge(
                                call.needed("kept"),
                                call.needed("gone"),
                                call.value("despite").isPresent()),
                "keep-apart", call -> new ActorDecision.KeepApart(call.needed("kept"), call.needed("gone")),
                "split",
                        call -> new ActorDecision.SplitActor(
                                actor(call), call.all("statement"), call.needed("name"), kind(call)),
                "confirm", call -> new ActorDecision.Confirm(actor(call)),
                "kind", call -> new ActorDecision.ChangeKind(actor(call), kind(call), type(call)),
                "rename", call -> new ActorDecision.Rename(actor(call), call.needed("name")),
                "link", call -> new ActorDecision.Link(actor(call), call.needed("qid")),
                "accept-all", this::clear);
    }

    private Decision clear(Call call) {
        List<Card> clear = work.reports(Filter.none().by(actor(call))).stream()
                .filter(item -> item.level() == Level.CLEAR)
                .map(WorkItem::card)
                .toList();
        if (clear.size() != Integer.parseInt(call.needed("count"))) {
            throw new IllegalArgumentException("There are " + clear.size()
                    + " clear reports now, not as many as you saw. Look again, then decide.");
        }
        return new ReportDecision.AcceptAll(clear);
    }

    private static String actor(Call call) {
        return call.needed("actor");
    }

    private static Kind kind(Call call) {
        return Kind.valueOf(call.needed("kind"));
    }

    private static Optional<String> type(Call call) {
        return call.value("kind").filter("ORGANIZATION"::equals).flatMap(organization -> call.value("type"));
    }
}
