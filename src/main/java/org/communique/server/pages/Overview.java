package org.communique.server.pages;

import java.nio.file.Path;
import java.util.List;
import org.communique.release.ReleaseWriter;
import org.communique.server.page.Reviewed;
import org.communique.server.resource.Things;
import org.communique.server.thing.home.Home;
import org.communique.server.view.Section;

/** What the first page shows of the whole dataset; it stays as it is while the server runs. */
record Overview(List<Section> sections, Reviewed reviewed) {

    Overview {
        sections = List.copyOf(sections);
    }

    static Overview of(Things things, Path release) {
        Home home = new Home(things.knowledge(), things.places()::link);
        return new Overview(home.sections(), home.reviewed(ReleaseWriter.heldBack(release)));
    }
}
