package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.curation.Workplace.COUNCIL;
import static org.communique.curation.Workplace.STRIKE;

import java.nio.file.Path;
import java.util.Map;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.dossier.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk over a dataset of its own, at which decisions are made. */
abstract class Deciding {

    static final Card GLAD = new Card(STRIKE, "m9385974149");
    static final Card GLAD_TOO = new Card(COUNCIL, "m06ac750e86");
    static final Card BOATS = new Card(COUNCIL, "m0193837bdf");
    static final String MAYOR = "ada-example-4c6b69bd";
    static final String SAILOR = "carl-newman-72a6e51e";

    @TempDir
    Path folder;

    Workplace place;
    Map<String, String> before;
    Desk desk;

    @BeforeEach
    void begin() {
        place = Workplace.in(folder);
        before = place.files();
        desk = place.desk();
    }

    final Outcome.Done decide(Decision decision) {
        Outcome.Done done = Workplace.done(desk.decide(decision));
        assertThat(place.problems()).isEmpty();
        return done;
    }

    final Statement statement(Card card) {
        return place.desk().shelf().statement(card).orElseThrow();
    }
}
