package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechActTest {

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "has warned, warn",
        "declined, refuse",
        "refused to say, refuse",
        "would not say, refuse",
        "won't comment on, refuse",
        "wouldn’t discuss, refuse",
        "did not say, say"
    })
    void theCueTellsWhatIsDone(String cue, String act) {
        assertThat(SpeechAct.of(cue)).isEqualTo(act);
    }
}
