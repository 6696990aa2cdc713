package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.Basis;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingTest {

    private static final Attribution FOUND = new Attribution(
            List.of(new Span(0, 3)), List.of(new Span(4, 8)), List.of(new Span(9, 20)), Mode.INDIRECT, 0.9, "tagger/1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said",
                "according to",
                "fired back",
                "quipped",
                "denies",
                "put it bluntly",
                "has made it clear",
                ":",
                "―",
                "wrote in a letter to the harbour board",
                "lashed out at",
                "let them know"
            })
    void whatIsSaidOrWrittenIsAStatement(String cue) {
        assertThat(Saying.of(FOUND, cue, 0)).isEqualTo(Saying.SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hopes",
                "is considering",
                "voted for",
                "plans",
                "had no idea",
                "supported",
                "declined",
                "is expected",
                "endorsed",
                "would not support"
            })
    void thoughtsWishesAndDeedsAreNone(String cue) {
        Actuality actuality = cue.contains("not") ? Actuality.NOT_MADE : Actuality.ASSERTED;

        assertThat(Saying.of(FOUND.with(actuality), cue, 0)).isEqualTo(Saying.NOT_SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "refused to say", "would not comment on", "won't discuss"})
    void whoeverDeclinesToSpeakRefuses(String cue) {
        assertThat(Saying.of(FOUND.with(Actuality.NOT_MADE), cue, 0)).isEqualTo(Saying.REFUSED);
    }

    @Test
    void wordsBetweenMarksWereSaidWhateverTheCue() {
        assertThat(Saying.of(FOUND, "smiled", 0.8)).isEqualTo(Saying.SAID);
        assertThat(Saying.of(FOUND, "hopes", 0.2)).isEqualTo(Saying.NOT_SAID);
    }

    @Test
    void aTurnOfATranscriptWasSaid() {
        assertThat(Saying.of(FOUND.with(Basis.TURN), "A", 0)).isEqualTo(Saying.SAID);
    }
}
