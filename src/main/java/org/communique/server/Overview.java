package org.communique.server;

import java.util.List;
import org.communique.server.thing.Panorama;
import org.communique.server.view.Section;

/** What the first page shows of the whole dataset; it stays as it is while the server runs. */
record Overview(List<Section> sections) {

    Overview {
        sections = List.copyOf(sections);
    }

    static Overview of(Things things) {
        return new Overview(new Panorama(things.knowledge(), things.places()::link).sections());
    }
}
