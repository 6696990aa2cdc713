package org.communique.curation.work;

/** How far a report may be trusted, or that a person refused it. */
public enum Level {
    CURATED,
    CLEAR,
    DOUBTFUL,
    REJECTED;

    /** Whether no person has decided on it. */
    public boolean isDraft() {
        return this == CLEAR || this == DOUBTFUL;
    }
}
