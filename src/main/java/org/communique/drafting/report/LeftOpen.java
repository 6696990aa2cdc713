package org.communique.drafting.report;

import org.communique.attribution.Attribution;

/** An attribution that was found and is not drafted, and why. */
public record LeftOpen(Attribution attribution, Reason reason) {

    /** Why an attribution is not drafted. */
    public enum Reason {
        /** Nobody can be named for it without guessing. */
        NO_SPEAKER("nobody can be named as the speaker"),
        /** What is left of it are marks, or characters that no material may hold. */
        NO_WORDS("no words that can be written down"),
        /** The words that attribute tell of a thought, a wish or a deed. */
        NOT_SAID("a thought, a wish or a deed: no word tells that it was said"),
        /** The same passage was found twice. */
        TWICE("the same passage was found twice");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as people are told it. */
        public String words() {
            return words;
        }
    }
}
