package org.communique.reading.yaml;

import org.communique.material.Problem;

/** A value that does not have the form asked for. */
final class Misfit extends Exception {

    private final transient Problem.Kind kind;

    Misfit(Problem.Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    Problem.Kind kind() {
        return kind;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
