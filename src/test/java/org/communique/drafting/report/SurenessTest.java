package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Span;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.junit.jupiter.api.Test;

class SurenessTest {

    @Test
    void aPlainSentenceOfANamedPersonIsAsSureAsTheExtractor() {
        assertThat(Sureness.of(found(0.97), candidate(Kind.PERSON, "Jo Marsh", 0.8), "Jo Marsh"))
                .isEqualTo(0.98);
    }

    @Test
    void aGuessedSpeakerIsNotSureHoweverPlainTheSentence() {
        assertThat(Sureness.of(found(0.99), candidate(Kind.PERSON, "Marsh", 0.5), "Marsh"))
                .isEqualTo(0.85);
    }

    @Test
    void anUnsureSentenceIsNotSureWhoeverSpeaks() {
        assertThat(Sureness.of(found(0.5), candidate(Kind.PERSON, "Jo Marsh", 0.8), "Jo Marsh"))
                .isLessThan(0.86);
    }

    @Test
    void anUnnamedSourceIsSureOnlyWhereItIsDescribed() {
        Referent officials = candidate(Kind.UNNAMED, "two officials", 0.5);

        assertThat(Sureness.of(found(0.97, 600), officials, "two officials")).isEqualTo(0.98);
        assertThat(Sureness.of(found(0.97, 600), officials, "they")).isEqualTo(0.85);
    }

    @Test
    void whomALeadDescribesMayBeNamedBelowIt() {
        Referent professor = candidate(Kind.UNNAMED, "a professor of ferries", 0.5);

        assertThat(Sureness.of(found(0.97, 0), professor, "a professor of ferries"))
                .isEqualTo(0.85);
    }

    @Test
    void whoIsVagueIsNotSure() {
        Referent some = candidate(Kind.GROUP, "some pilots", 0.6);
        Referent host = candidate(Kind.GROUP, "Ferry Hosts", 0.6);

        assertThat(Sureness.of(found(0.97, 600), some, "some pilots")).isEqualTo(0.85);
        assertThat(Sureness.of(found(0.97, 600), host, "Ferry Hosts")).isEqualTo(0.85);
    }

    private static Attribution found(double confidence) {
        return found(confidence, 0);
    }

    private static Attribution found(double confidence, int start) {
        return new Attribution(
                List.of(new Span(start, start + 8)),
                List.of(new Span(9, 13)),
                List.of(new Span(14, 20)),
                Mode.INDIRECT,
                confidence,
                "tagger/1");
    }

    private static Referent candidate(Kind kind, String name, double confidence) {
        return new Referent.Candidate("key", kind, true, List.of(name), List.of(new Span(0, 8)), confidence);
    }
}
