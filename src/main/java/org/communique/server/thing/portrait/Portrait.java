package org.communique.server.thing.portrait;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.server.view.Section;

/** What the page of one kind of thing shows before the list of its properties. */
public interface Portrait {

    /** What it is called: statement, person. */
    String kind();

    /** The sentence that says most of it; empty if there is none. */
    String lead(Node thing);

    List<Section> sections(Node thing);
}
