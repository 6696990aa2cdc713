package org.communique.curation.decision;

import java.util.Locale;

/** What a statement says of itself, apart from speaker, date and stances. */
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
    READING(false);

    private final boolean list;

    Field(boolean list) {
        this.list = list;
    }

    /** Whether it has any number of values. */
    public boolean isList() {
        return list;
    }

    /** In words: {@code on behalf of}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Its key in the material: {@code on-behalf-of}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
