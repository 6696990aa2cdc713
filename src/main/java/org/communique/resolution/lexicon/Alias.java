package org.communique.resolution.lexicon;

/** Words that stand for an entry of the authority, and what sort of words they are. */
public record Alias(String entity, Sort sort) {

    /** From the surest to the least sure. */
    public enum Sort {
        NAME,
        DERIVED,
        SURNAME,
        DESCRIPTION,
        METONYM,
        DEMONYM
    }
}
