package org.communique.server.sparql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.communique.server.http.RefusedException;
import org.junit.jupiter.api.Test;

class QueryWorkersTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    /** As Jena's hash join does, which has dropped its table by then. */
    @Test
    void whatAnEngineThrowsAfterItWasStoppedIsTheEndOfItsTime() {
        try (QueryWorkers workers = new QueryWorkers(1)) {
            assertThatThrownBy(() -> workers.run(LIMIT, stop -> {
                        stop.set(true);
                        throw new NullPointerException("hashTable");
                    }))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("took longer than 3 s");
        }
    }

    @Test
    void whatItThrowsBeforeIsItsFailure() {
        try (QueryWorkers workers = new QueryWorkers(1)) {
            assertThatThrownBy(() -> workers.run(LIMIT, stop -> {
                        throw new NullPointerException("hashTable");
                    }))
                    .isInstanceOf(NullPointerException.class);
        }
    }
}
