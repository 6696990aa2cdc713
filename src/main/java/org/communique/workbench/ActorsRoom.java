package org.communique.workbench;

import java.util.List;
import java.util.Optional;
import org.communique.curation.Outcome.Done;
import org.communique.curation.decision.Decision;
import org.communique.vocabulary.CodeScheme;
import org.communique.workbench.actors.ActorsPage;
import org.communique.workbench.form.Decisions;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.Message;
import org.communique.workbench.page.Frame.View;

/** The actors. */
record ActorsRoom(Rooms rooms, List<String> types) implements Room {

    static ActorsRoom of(Rooms rooms) {
        return new ActorsRoom(rooms, CodeScheme.ORGANIZATION_TYPE.ids());
    }

    @Override
    public boolean isAt(String path) {
        return path.equals("/actors");
    }

    @Override
    public Optional<Reply> shown(Call call, Optional<Message> message) {
        Frame frame = rooms.frame(View.ACTORS, "Actors", call.address("actor", "pair", "typed"), message);
        ActorsPage page = new ActorsPage(rooms.desk().shelf(), rooms.desk().log(), types);
        return Optional.of(Reply.page(rooms.templates().page("actors", frame, page.of(call))));
    }

    @Override
    public Decision decision(Call call) {
        return Decisions.onActors().of(call);
    }

    /** After a pair comes the next pair; whoever edits an actor stays. */
    @Override
    public Call after(Call call, Done done) {
        return Call.page(call.address("actor"));
    }
}
