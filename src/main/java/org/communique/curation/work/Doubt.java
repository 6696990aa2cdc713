package org.communique.curation.work;

/** What makes a draft worth a person's look. */
public enum Doubt {
    /** Its confidence is close to what the dataset asks for. */
    NEAR_THRESHOLD("near the threshold"),
    /** It may be a report of another statement as well. */
    POSSIBLE_CO_REPORT("possible co-report"),
    /** Its speaker is described, not named. */
    UNNAMED_SPEAKER("unnamed speaker"),
    /** Its speaker is an actor whom a programme proposed and no person has looked at. */
    NEW_SPEAKER("new speaker"),
    /** Nobody knows when it was said. */
    NO_DATE("no date"),
    /** It is not said that it was said: denied, imagined or announced. */
    NOT_ASSERTED("not asserted"),
    /** It was accepted together with others and drawn to be checked. */
    DRAWN("drawn to be checked");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** In words, for a list. */
    public String words() {
        return words;
    }
}
