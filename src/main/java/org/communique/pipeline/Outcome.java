package org.communique.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.communique.material.Problem;
import org.communique.release.statistics.Statistics;

/** What came of a build. */
public sealed interface Outcome {

    /** Calls the function that fits the outcome. */
    <T> T match(Function<Published, T> published, Function<Refused, T> refused);

    /**
     * A new release stands in the folder.
     *
     * @param dossiers how many it was made from
     * @param taken how many of them are as the build before made them
     * @param remarks what could not be kept for the next build, or was damaged
     */
    record Published(Path release, Statistics statistics, long dossiers, long taken, List<String> remarks)
            implements Outcome {
        public Published {
            remarks = List.copyOf(remarks);
        }

        @Override
        public <T> T match(Function<Published, T> published, Function<Refused, T> refused) {
            return published.apply(this);
        }
    }

    /** Nothing was written, and the release before stays as it was: these problems come first. */
    record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T match(Function<Published, T> published, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
