package org.communique.workbench;

import java.util.Optional;
import org.communique.workbench.check.CheckPage;
import org.communique.workbench.check.CheckView;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame.View;

/** What is wrong with the dataset. */
record CheckRoom(Rooms rooms) implements Room {

    @Override
    public boolean isAt(String path) {
        return path.equals("/check");
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        CheckView view = new CheckPage(sight.shelf()).of(rooms.desk().problems());
        return Optional.of(
                Reply.page(rooms.templates().page("check", Rooms.frame(sight, View.CHECK, "Check", "/check"), view)));
    }
}
