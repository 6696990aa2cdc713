package org.communique.workbench;

import java.util.Optional;
import org.communique.curation.decision.Decision;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.work.WorkPage;
import org.communique.workbench.work.WorkView;

/** The work list. */
record WorkRoom(Rooms rooms) implements Room {

    @Override
    public boolean isAt(String path) {
        return path.equals("/");
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        WorkView view = new WorkPage(sight.shelf(), sight.work(), rooms.desk().curator()).of(call);
        String address = view.asked().isEmpty() ? "/" : "/?" + view.asked();
        return Optional.of(
                Reply.page(rooms.templates().page("work", Rooms.frame(sight, View.WORK, "Work list", address), view)));
    }

    @Override
    public Decision decision(Sight sight, Call call) {
        return new Decision.Assign(call.needed("article"), call.value("curator").orElse(""));
    }
}
