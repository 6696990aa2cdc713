package org.communique.workbench;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.Bulk;
import org.communique.curation.Outcome.Done;
import org.communique.curation.decision.Decision;
import org.communique.federation.authority.CandidateSuggester;
import org.communique.vocabulary.CodeScheme;
import org.communique.workbench.actors.ActorsPage;
import org.communique.workbench.actors.ActorsView;
import org.communique.workbench.actors.Items;
import org.communique.workbench.form.Decisions;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.ClearView;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.View;

/** The actors. */
record ActorsRoom(Rooms rooms, List<String> types, Optional<CandidateSuggester> items) implements Room {

    static ActorsRoom of(Rooms rooms, Optional<CandidateSuggester> items) {
        return new ActorsRoom(rooms, CodeScheme.ORGANIZATION_TYPE.ids(), items);
    }

    @Override
    public boolean isAt(String path) {
        return path.equals("/actors");
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        Frame frame = Rooms.frame(sight, View.ACTORS, "Actors", call.address("actor", "pair", "typed", "with"));
        ActorsPage page = new ActorsPage(sight.shelf(), sight.log(), types, new Items(sight.shelf(), items));
        ActorsView view = page.of(call);
        return Optional.of(Reply.page(view.actor()
                .map(editing -> rooms.templates().page("actors", frame, view, clear(editing.actor())))
                .orElseGet(() -> rooms.templates().page("actors", frame, view))));
    }

    private Content clear(ActorsView.Actor actor) {
        Bulk clear = rooms.desk().clearBy(actor.id());
        Map<String, String> fields = Map.of(
                "actor", actor.id(), "count", String.valueOf(clear.cards().size()));
        return rooms.templates().part("clear", ClearView.of(clear, "of what it says", "/actors", fields));
    }

    @Override
    public Decision decision(Sight sight, Call call) {
        return Decisions.onActors(rooms.desk()::clearBy).of(call);
    }

    /** After a pair comes the next pair; whoever edits an actor stays. */
    @Override
    public Call after(Sight sight, Call call, Done done) {
        return Call.page(call.address("actor"));
    }
}
