package org.communique.curation.decision;

import java.util.Locale;

/** What a statement says of itself, apart from speaker, date and stances, and what a passage says of the statement. */
public enum Field {
    /** The id of a membership of the speaker. */
    CAPACITY(false),
    /** The id of an actor. */
    ON_BEHALF_OF(false),
    /** Ids of actors. */
    ADDRESSEES(true),
    /** The id of an occasion. */
    OCCASION(false),
    /** Ids of events, occasions, actors, places or propositions. */
    ABOUT(true),
    /** A code such as {@code deny}. */
    SPEECH_ACT(false),
    /** {@code asserted}, {@code not-made}, {@code hypothetical} or {@code announced}. */
    ACTUALITY(false),
    /** The id of a longer statement. */
    PART_OF(false),
    /** One line in the curator's own words. */
    SUMMARY(false),
    /** Why speaker, date or stances were read so. */
    READING(false),
    /** Of a passage: ids of the actors from whom the article has it, nearest first. */
    RELAYS(true),
    /** Of a passage: the id of the actor whom it names, where that is not the speaker. */
    ATTRIBUTES_TO(false),
    /** Of a passage: the id of the statement in whose wording it stands. */
    WITHIN(false),
    /** Of a passage: the statement's date as the passage gives it, as EDTF. */
    PASSAGE_DATE(false),
    /** Of a passage: {@code clear} or {@code debatable}. */
    CLARITY(false),
    /** Of a passage: a remark in the curator's own words. */
    NOTE(false);

    private final boolean list;

    Field(boolean list) {
        this.list = list;
    }

    /** Whether it has any number of values. */
    public boolean isList() {
        return list;
    }

    /** Whether it belongs to the passage that reports a statement and not to the statement. */
    public boolean isOfPassage() {
        return compareTo(RELAYS) >= 0;
    }

    /** In words: {@code on behalf of}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Its key in the material: {@code on-behalf-of}. */
    public String key() {
        return this == PASSAGE_DATE ? "date" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
