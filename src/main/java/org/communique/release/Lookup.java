package org.communique.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the things that a thing refers to. The names found last are remembered. */
final class Lookup {

    private static final int REMEMBERED = 20_000;

    private final SortedQuads quads;
    private final String language;
    private final Map<String, String> names = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    Lookup(SortedQuads quads, String language) {
        this.quads = quads;
        this.language = language;
    }

    /** The dataset's own language. */
    String language() {
        return language;
    }

    Optional<Thing> find(String iri) {
        return quads.find(iri);
    }

    /** The name of a thing in the dataset's language, or the last part of its IRI. */
    String name(String iri) {
        String known = names.get(iri);
        if (known == null) {
            known = find(iri)
                    .flatMap(thing -> thing.text("rdfs:label", language))
                    .orElse(lastPart(iri));
            names.put(iri, known);
        }
        return known;
    }

    /** What stands in an IRI behind its last slash or hash. */
    static String lastPart(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
