package org.communique.attribution;

/** What an attribution rests on. */
public enum Basis {
    /** A trained tagger that marks source, cue and content. */
    TAGGED,
    /** Rules over parts of speech: a reporting verb with its subject, <i>according to</i>. */
    CLAUSE,
    /** Who is said right beside a quotation to say it. */
    BESIDE,
    /** A name under a quotation, after a dash. */
    SIGNATURE,
    /** The label of a turn in a transcript or an interview. */
    TURN
}
