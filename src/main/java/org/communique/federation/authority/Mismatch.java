package org.communique.federation.authority;

/**
 * Where an entity and its Wikidata item do not fit together.
 *
 * @param evidence what Wikidata says, in words
 */
public record Mismatch(String iri, String qid, Kind kind, String evidence) {

    /** In what they differ. */
    public enum Kind {
        /** The item does not exist. */
        DELETED,
        /** The item was merged into another. */
        MERGED,
        /** No label or alias of the item is a name of the entity. */
        WRONG_LABEL,
        /** The item is a thing of another kind. */
        WRONG_TYPE,
        /** An item of the same name fits better. */
        HOMONYM,
        /** Wikidata dates the same office differently. */
        WRONG_DATE
    }
}
