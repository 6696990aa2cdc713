package org.communique.workbench.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.Bulk;
import org.communique.curation.decision.ActorDecision;
import org.communique.curation.decision.Decision;
import org.communique.kinds.Kind;
import org.communique.workbench.http.Call;

/** Decisions on actors. */
record ActorForm(Function<String, Bulk> clear) {

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
                "accept-all", this::acceptAll);
    }

    private Decision acceptAll(Call call) {
        Bulk all = clear.apply(actor(call));
        if (all.cards().size() != Integer.parseInt(call.needed("count"))) {
            throw new IllegalArgumentException("There is a different number of clear reports now than you saw: "
                    + all.cards().size() + ". Look again, then decide.");
        }
        return all.decision();
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
