package org.communique.spark;

import java.io.Serializable;

/**
 * What became of an article, or of what should have been one.
 *
 * @param article its id; of something that could not be read, its place
 * @param at where it came among all, for of two articles with one id the first counts
 * @param isProblem whether the text says what is wrong, rather than what was found
 * @param text a line of stand-off annotations, or a message
 */
record Found(String article, long at, boolean isProblem, String text) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is wrong where another article has the id already. */
    Found another() {
        return new Found(article, at, true, article + ": a second article of this id; only the first is extracted");
    }
}
