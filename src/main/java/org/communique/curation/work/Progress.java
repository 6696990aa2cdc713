package org.communique.curation.work;

/**
 * How far the work is.
 *
 * @param done articles in which nothing is left to decide
 */
public record Progress(long articles, long done, long curated, long clear, long doubtful, long rejected) {

    /** Reports that no person has decided on. */
    public long open() {
        return clear + doubtful;
    }
}
