package org.communique.workbench;

import java.util.Optional;
import org.communique.curation.Outcome.Done;
import org.communique.curation.decision.Decision;
import org.communique.workbench.form.Decisions;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.statements.StatementsPage;

/** The statements: possible co-reports, and statements of several reports. */
record StatementsRoom(Rooms rooms) implements Room {

    @Override
    public boolean isAt(String path) {
        return path.equals("/statements");
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        Frame frame = Rooms.frame(sight, View.STATEMENTS, "Statements", call.address("pair"));
        StatementsPage page = new StatementsPage(sight.shelf(), rooms.desk().texts(sight.shelf()));
        return Optional.of(Reply.page(rooms.templates().page("statements", frame, page.of(call))));
    }

    @Override
    public Decision decision(Sight sight, Call call) {
        return Decisions.onArticle(call.needed("article"), sight.shelf(), sight.work())
                .of(call);
    }

    @Override
    public Call after(Sight sight, Call call, Done done) {
        return Call.page(call.path());
    }
}
