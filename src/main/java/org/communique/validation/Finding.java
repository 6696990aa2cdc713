package org.communique.validation;

import java.util.Optional;

/**
 * Something wrong with a graph.
 *
 * @param focus the node that it is about, as an IRI or in the form of N-Triples
 * @param path the property or path that it is about, where it is not the whole node
 * @param message what is asked for, in plain English
 * @param shape the IRI of the shape, of the count or of the leak that was found
 */
public record Finding(String focus, Optional<String> path, String message, String shape)
        implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    /** One line: {@code https://…/id/statement/x: A statement has exactly one speaker, an actor. (…ns#speaker)} */
    @Override
    public String toString() {
        return focus + ": " + message + path.map(on -> " (" + on + ")").orElse("");
    }
}
