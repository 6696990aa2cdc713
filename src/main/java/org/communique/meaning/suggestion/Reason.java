package org.communique.meaning.suggestion;

import java.util.List;

/**
 * Why something is suggested.
 *
 * @param found the words, names or days that speak for it, at most a handful; may be empty
 */
public record Reason(Kind kind, List<String> found) {

    public Reason {
        found = List.copyOf(found);
    }

    public static Reason of(Kind kind, String... found) {
        return new Reason(kind, List.of(found));
    }

    /** The reason as a line to show, such as {@code shares the words: “provok”, “unrest”}. */
    public String line() {
        return found.isEmpty() ? kind.line : kind.line + ": " + String.join(", ", found);
    }

    /** What sort of reason it is. */
    public enum Kind {
        /** The passage and the proposition have these words in common. */
        SHARED_WORDS("shares words"),
        /** The passage is close in meaning to the proposition, as a sentence encoder judges. */
        SIMILAR_MEANING("similar in meaning"),
        /** The passage is like one that is already assigned to the proposition. */
        SIMILAR_PASSAGE("similar to a passage that already belongs here"),
        /** Somebody whom the passage names takes part. */
        SHARED_ACTOR("names"),
        /** Another statement of the speaker on that day belongs to it. */
        SAME_SPEECH("another statement of the speaker on that day belongs to it"),
        /** The day fits. */
        SAME_DAY("day"),
        /** A place that the passage names. */
        SHARED_PLACE("place"),
        /** The cue denies, such as “denied”. */
        DENIAL_IN_CUE("the cue denies"),
        /** The cue doubts, such as “questioned”. */
        DOUBT_IN_CUE("the cue doubts"),
        /** The content denies. */
        DENIAL_IN_CONTENT("the content denies"),
        /** The content doubts. */
        DOUBT_IN_CONTENT("the content doubts"),
        /** The proposition is itself worded in the negative, so that a denial of it is an affirmation. */
        PROPOSITION_IS_NEGATIVE("the proposition itself is negative"),
        /** The content says the opposite of a word of the proposition, such as “alive” of “dead”. */
        OPPOSITE_WORD("says the opposite"),
        /** A word that weakens what is said, such as “likely”. */
        HEDGE("hedged"),
        /** No word of denial or doubt was found. */
        NO_DENIAL_FOUND("no word of denial or doubt found"),
        /** The statement affirms what is incompatible with this proposition. */
        INCOMPATIBLE("affirms what is incompatible with it");

        private final String line;

        Kind(String line) {
            this.line = line;
        }
    }
}
