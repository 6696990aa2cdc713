package org.communique.release.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the things that a thing refers to. Those found last are remembered. */
public final class Lookup {

    private static final int REMEMBERED = 10_000;

    private final SortedQuads quads;
    private final String language;
    private final Map<String, Optional<Thing>> things = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Thing>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Lookup(SortedQuads quads, String language) {
        this.quads = quads;
        this.language = language;
    }

    /** The dataset's own language. */
    public String language() {
        return language;
    }

    public Optional<Thing> find(String iri) {
        Optional<Thing> known = things.get(iri);
        if (known == null) {
            known = quads.find(iri);
            things.put(iri, known);
        }
        return known;
    }

    /** The name of a thing in the dataset's language, or the last part of its IRI. */
    public String name(String iri) {
        return find(iri).flatMap(thing -> thing.text("rdfs:label", language)).orElse(lastPart(iri));
    }

    /** What stands in an IRI behind its last slash or hash. */
    public static String lastPart(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
