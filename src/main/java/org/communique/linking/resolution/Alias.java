package org.communique.linking.resolution;

/** Words that stand for an entry of the authority, and what sort of words they are. */
record Alias(String entity, Sort sort) {

    /** From the surest to the least sure. */
    enum Sort {
        NAME,
        DERIVED,
        SURNAME,
        DESCRIPTION,
        METONYM,
        DEMONYM
    }
}
