package org.communique.workbench;

import java.util.Optional;
import org.communique.curation.Desk;
import org.communique.curation.Outcome.Done;
import org.communique.curation.decision.Decision;
import org.communique.workbench.form.Decisions;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.Message;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.statements.StatementsPage;

/** The statements: possible co-reports, and statements of several reports. */
record StatementsRoom(Rooms rooms) implements Room {

    @Override
    public boolean isAt(String path) {
        return path.equals("/statements");
    }

    @Override
    public Optional<Reply> shown(Call call, Optional<Message> message) {
        Desk desk = rooms.desk();
        Frame frame = rooms.frame(View.STATEMENTS, "Statements", call.address("pair"), message);
        StatementsPage page = new StatementsPage(desk.shelf(), desk::text);
        return Optional.of(Reply.page(rooms.templates().page("statements", frame, page.of(call))));
    }

    @Override
    public Decision decision(Call call) {
        Desk desk = rooms.desk();
        return Decisions.onArticle(call.needed("article"), desk.shelf(), desk.work())
                .of(call);
    }

    @Override
    public Call after(Call call, Done done) {
        return Call.page(call.path());
    }
}
