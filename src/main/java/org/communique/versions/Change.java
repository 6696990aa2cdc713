package org.communique.versions;

import java.util.Locale;

/**
 * What became of one thing from a version to the next.
 *
 * @param kind the part of its IRI that names what it is: {@code statement}
 * @param label what it is called, or was
 * @param detail what changed of it, into which thing it went, or why it is published no longer; empty where nothing is
 *     known
 */
public record Change(Act act, String kind, String iri, String label, String detail) {

    /** What can become of a thing. */
    public enum Act {
        /** It was not there before. */
        ADDED,
        /** Something that was said of it is said no longer. */
        CORRECTED,
        /** More is said of it, and all that was said before is said still. */
        EXTENDED,
        /** It is the same as another thing, which has taken its place: the detail is that thing's IRI. */
        MERGED,
        /** It is published no longer. */
        WITHDRAWN;

        static Act of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** In a sentence: {@code added}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the thing's IRI leads to nothing of the present dataset. */
        public boolean isEnd() {
            return this == MERGED || this == WITHDRAWN;
        }
    }
}
