package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept for a while are not asked for again. */
class KeptAnswersTest extends BesideWikidata {

    @Test
    void aKeptAnswerMakesNoRequest(@TempDir Path folder) {
        federation().cache(folder, Duration.ofHours(1)).build().install(local);
        Links.rows(local, LABELS);
        DatasetGraph later = Links.local();
        federation().cache(folder, Duration.ofHours(1)).build().install(later);
        assertThat(Links.rows(later, LABELS)).hasSize(83);
        assertThat(wikidata.requests()).hasSize(1);
    }

    @Test
    void anAnswerPastItsLifeIsAskedForAgain(@TempDir Path folder) {
        MovableClock clock = new MovableClock();
        federation().clock(clock).cache(folder, Duration.ofHours(1)).build().install(local);
        Links.rows(local, LABELS);
        clock.advance(Duration.ofMinutes(59));
        Links.rows(local, LABELS);
        assertThat(wikidata.requests()).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        Links.rows(local, LABELS);
        assertThat(wikidata.requests()).hasSize(2);
        assertThat(folder).isDirectoryContaining(file -> file.toString().endsWith(".json"));
    }
}
