package org.communique.linking;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;

/** Which propositions cannot both be true. One entry suffices to say so of both: it holds the other way round too. */
public final class Incompatibilities {

    private final SortedMap<String, SortedSet<String>> others = new TreeMap<>();

    private Incompatibilities() {}

    public static Incompatibilities of(Authority authority) {
        var closure = new Incompatibilities();
        for (Entity.Proposition proposition : authority.all(Entity.Proposition.class)) {
            for (String other : proposition.incompatibleWith()) {
                closure.put(proposition.id(), other);
                closure.put(other, proposition.id());
            }
        }
        return closure;
    }

    private void put(String one, String other) {
        others.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
    }

    /** The ids of the propositions that are false if this one is true. */
    public SortedSet<String> with(String proposition) {
        return Collections.unmodifiableSortedSet(others.getOrDefault(proposition, new TreeSet<>()));
    }
}
