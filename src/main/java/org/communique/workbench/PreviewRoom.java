package org.communique.workbench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.curation.decision.Card;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.preview.PreviewPage;

/** A statement as the site will show it. */
record PreviewRoom(Rooms rooms) implements Room {

    private static final Pattern PATH = Pattern.compile("/preview/([A-Za-z0-9][A-Za-z0-9._-]*)");

    @Override
    public boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        Matcher path = PATH.matcher(call.path());
        return path.matches()
                ? new PreviewPage(sight.shelf())
                        .of(new Card(path.group(1), call.value("report").orElse("")))
                        .map(view -> Reply.page(rooms.templates()
                                .page(
                                        "preview",
                                        Rooms.frame(sight, View.ARTICLE, "Preview", call.address("report")),
                                        view)))
                : Optional.empty();
    }
}
