package org.communique.workbench;

import java.util.List;
import java.util.Optional;
import org.communique.curation.Desk;
import org.communique.curation.log.LogEntry;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.Message;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.page.Templates;

/** What every view works with: the desk, the templates, and the frame around its pages. */
record Rooms(Desk desk, Templates templates) {

    /** @param address under which the page can be opened again */
    Frame frame(View view, String title, String address, Optional<Message> message) {
        String dataset =
                desk.shelf().description().map(described -> described.title()).orElse("Dataset");
        return new Frame(view, title, dataset, address, undoable(), message);
    }

    private Optional<String> undoable() {
        List<LogEntry> standing = desk.log().standing();
        return desk.undoable() == 0 || standing.isEmpty()
                ? Optional.empty()
                : Optional.of(standing.get(standing.size() - 1).words());
    }
}
