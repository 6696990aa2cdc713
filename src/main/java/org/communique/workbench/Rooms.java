package org.communique.workbench;

import org.communique.curation.Desk;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.page.Templates;

/** What every view works with: the desk, and the templates. */
record Rooms(Desk desk, Templates templates) {

    /** What stands around a page that is given a title and the address under which it can be opened again. */
    static Frame frame(Sight sight, View view, String title, String address) {
        String dataset =
                sight.shelf().description().map(described -> described.title()).orElse("Dataset");
        return new Frame(view, title, dataset, address, sight.undoable(), sight.message());
    }
}
