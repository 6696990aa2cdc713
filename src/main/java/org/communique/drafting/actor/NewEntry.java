package org.communique.drafting.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Naming;
import org.communique.material.Place;

/** What an entry that stands in no file yet has for its place, and the name that an article gives it. */
public final class NewEntry {

    /** Where an entry stands that is in no file yet. */
    public static final Place NOWHERE = new Place("", 0, Map.of());

    private NewEntry() {}

    static Naming named(String name) {
        return new Naming(
                Map.of(Naming.OF_DATASET, name), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
