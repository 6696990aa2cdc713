package org.communique.meaning.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.communique.dossier.Statement.Certainty;
import org.communique.meaning.suggestion.PositionSuggestion;
import org.communique.meaning.suggestion.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PolarityRuleTest {

    private final PolarityRule rule = new PolarityRule();

    private PositionSuggestion read(String cue, String content, String proposition) {
        return rule.position(cue, content, proposition, "en").orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/cases/suggestions/positions.csv",
            numLinesToSkip = 1,
            nullValues = "-",
            emptyValue = "")
    void thePositionOfAPassageIsRead(String cue, String content, String proposition, String position) {
        PositionSuggestion read = read(Objects.requireNonNullElse(cue, ""), content, proposition);

        assertThat(read.position()).as("%s", read.reasons()).hasToString(position);
        assertThat(read.reasons()).isNotEmpty();
    }

    @Test
    void aPropositionInTheNegativeIsAffirmedByADenial() {
        PositionSuggestion read = read("said", "the ferry did not sail on Monday", "The ferry did not sail.");

        assertThat(read.isContrary()).isFalse();
        assertThat(read.reasons()).extracting(Reason::kind).contains(Reason.Kind.PROPOSITION_IS_NEGATIVE);
    }

    @Test
    void aHedgeMakesItProbable() {
        assertThat(read("said", "the ferry may sail on Monday", "The ferry sails on Monday.")
                        .certainty())
                .isEqualTo(Certainty.PROBABLE);
    }

    @Test
    void otherLanguagesHaveNoRule() {
        assertThat(rule.position("sagte", "die Fähre fährt nicht", "The ferry sails.", "de"))
                .isEmpty();
    }
}
