package org.communique.workbench.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.decision.ActorDecision;
import org.communique.curation.decision.Decision;
import org.communique.kinds.Kind;
import org.communique.workbench.http.Call;

/** Decisions on actors. */
record ActorForm() {

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
                "link", call -> new ActorDecision.Link(actor(call), call.needed("qid")));
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
