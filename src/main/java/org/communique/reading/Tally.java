package org.communique.reading;

import java.util.function.Consumer;
import org.communique.material.Problem;

/** Counts the problems that it passes on. */
final class Tally implements Consumer<Problem> {

    private final Consumer<Problem> problems;
    private int count;

    Tally(Consumer<Problem> problems) {
        this.problems = problems;
    }

    @Override
    public void accept(Problem problem) {
        count++;
        problems.accept(problem);
    }

    int count() {
        return count;
    }
}
