package org.communique.server.thing.part;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.communique.vocabulary.Communique;

/** The positions that a statement takes toward a proposition. */
public final class Positions {

    public static final List<String> ALL = List.of("affirms", "denies", "doubts");

    private static final Map<String, Property> SHORTCUTS =
            Map.of("affirms", Communique.affirms, "denies", Communique.denies, "doubts", Communique.doubts);

    private Positions() {}

    /** The property that leads straight from a statement to the proposition. */
    public static Property shortcut(String position) {
        return SHORTCUTS.getOrDefault(position, Communique.affirms);
    }
}
