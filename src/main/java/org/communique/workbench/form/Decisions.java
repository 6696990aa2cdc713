package org.communique.workbench.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.Bulk;
import org.communique.curation.decision.Decision;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.WorkList;
import org.communique.workbench.http.Call;

/** What a form asks to be decided: its field {@code do} says what, the others with which values. */
public final class Decisions {

    private final Map<String, Function<Call, Decision>> decisions;

    private Decisions(Map<String, Function<Call, Decision>> decisions) {
        this.decisions = decisions;
    }

    /** Those of the page of an article. */
    public static Decisions onArticle(String article, Shelf shelf, WorkList work) {
        Map<String, Function<Call, Decision>> all = new HashMap<>(new ReportForm(article, work).decisions());
        all.putAll(new StatementForm(article, shelf).decisions());
        all.putAll(new MeaningForm(article, shelf).decisions());
        all.put(
                "assign",
                call -> new Decision.Assign(article, call.value("curator").orElse("")));
        return new Decisions(all);
    }

    /** Those of the page of the actors. @param clear what an actor said that can be accepted together */
    public static Decisions onActors(Function<String, Bulk> clear) {
        return new Decisions(new ActorForm(clear).decisions());
    }

    /** The decision; throws {@link IllegalArgumentException} with what is wrong, in words for the person who pressed the key. */
    public Decision of(Call call) {
        String what = call.needed("do");
        return Optional.ofNullable(decisions.get(what))
                .orElseThrow(() -> new IllegalArgumentException("the workbench cannot do '" + what + "'"))
                .apply(call);
    }
}
