package org.communique.evaluation;

/** A row of the evaluation: all attributions, or those of one wording or kind of cue. */
public enum Row {
    ALL,
    /** All words of the content are between quotation marks. */
    DIRECT,
    MIXED,
    /** None are. */
    INDIRECT,
    /** The cue is a verb of saying or <i>according to</i>. */
    SPEECH,
    /** Thoughts, intentions, decrees, what surveys show. */
    OTHER
}
