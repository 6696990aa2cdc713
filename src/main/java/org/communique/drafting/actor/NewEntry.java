package org.communique.drafting.actor;

import java.util.Map;
import org.communique.material.Place;

/** What an entry that stands in no file yet has for its place. */
public final class NewEntry {

    /** Where an entry stands that is in no file yet. */
    public static final Place NOWHERE = new Place("", 0, Map.of());

    private NewEntry() {}
}
