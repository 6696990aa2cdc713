package org.communique.evaluation.suggestion;

/**
 * Where in a shortlist the right answer stood.
 *
 * @param statement the id of the statement that was asked about
 * @param rank from 1; 0 where the list lacks it
 */
record Shortlisted(String statement, int rank) {

    boolean isWithin(int most) {
        return rank > 0 && rank <= most;
    }
}
