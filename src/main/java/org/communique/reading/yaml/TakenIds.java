package org.communique.reading.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.material.Place;
import org.communique.material.Problem;

/** The ids that one kind of things has taken so far, each with its place. */
public final class TakenIds {

    private final Map<String, Place> places = new HashMap<>();

    /** Whether it is an id that was free; a taken one becomes a problem of the later place. */
    public boolean take(String id, Place place, Consumer<Problem> problems) {
        Place first = id.isEmpty() ? null : places.putIfAbsent(id, place.of("id"));
        if (first != null) {
            String message = "the id '" + id + "' is already used at " + first;
            problems.accept(new Problem(Problem.Kind.DUPLICATE_ID, place.of("id"), message));
        }
        return first == null && !id.isEmpty();
    }
}
