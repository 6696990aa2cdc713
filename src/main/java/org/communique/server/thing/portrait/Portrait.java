package org.communique.server.thing.portrait;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;

/** What the page of one kind of thing shows before the list of its properties. */
public interface Portrait {

    /** What it is called: statement, person. */
    String kind();

    Heading heading(Node thing);

    List<Section> sections(Node thing);
}
