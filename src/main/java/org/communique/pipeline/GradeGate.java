package org.communique.pipeline;

import java.util.List;
import java.util.Optional;
import org.communique.material.Problem;
import org.communique.quality.Grades;

/** Whether a release may have lower grades than the one before it. */
enum GradeGate {
    /** A grade that falls is a finding. */
    KEEPING {
        @Override
        List<Problem> problems(Optional<Grades> before, Grades now) {
            return before.map(now::lowerThan).orElse(List.of()).stream()
                    .map(fall -> new Problem(
                            Problem.Kind.GRADE, Grades.FILE, fall + "; --accept-lower-grades releases it anyway"))
                    .toList();
        }
    },
    /** Somebody looked, and said so. */
    ACCEPTING {
        @Override
        List<Problem> problems(Optional<Grades> before, Grades now) {
            return List.of();
        }
    };

    abstract List<Problem> problems(Optional<Grades> before, Grades now);
}
