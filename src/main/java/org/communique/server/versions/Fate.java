package org.communique.server.versions;

import java.util.Optional;
import java.util.function.Function;
import org.communique.versions.Version;

/** What became of a thing that the dataset had once and has no longer. */
sealed interface Fate {

    /** Calls the function that fits. */
    <T> T match(Function<Replaced, T> replaced, Function<Withdrawn, T> withdrawn);

    /** It was found to be another thing, which has taken its place; that thing's IRI. */
    record Replaced(String by) implements Fate {
        @Override
        public <T> T match(Function<Replaced, T> replaced, Function<Withdrawn, T> withdrawn) {
            return replaced.apply(this);
        }
    }

    /**
     * It is published no longer.
     *
     * @param label what it was called; empty where nothing called it anything
     * @param since the first version without it
     * @param why in words; empty where nobody said
     * @param last the last version that has it, if that is kept
     */
    record Withdrawn(String label, Version since, String why, Optional<Version> last) implements Fate {
        @Override
        public <T> T match(Function<Replaced, T> replaced, Function<Withdrawn, T> withdrawn) {
            return withdrawn.apply(this);
        }
    }
}
