package org.communique.query;

/** Something wrong with a query file: the file and line, and what to do. */
public record QueryMistake(String place, String message) {

    /** One line: {@code queries/silence.rq:3: 'tag' is no key of a header; …} */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
