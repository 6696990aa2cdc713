package org.communique.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMatchTest {

    private static final List<String> IDS =
            List.of("kassym-jomart-tokayev", "wang-wenbin", "xi-jinping", "xinhua", "csto", "sco");

    @ParameterizedTest
    @CsvSource({
        "toqaev, kassym-jomart-tokayev",
        "tokayev, kassym-jomart-tokayev",
        "wang, wang-wenbin",
        "wang-wenibn, wang-wenbin",
        "xinhau, xinhua",
        "ctso, csto"
    })
    void aSlipOfTheKeyboardIsFollowedBack(String word, String meant) {
        assertThat(NearestMatch.of(word, IDS)).contains(meant);
    }

    @Test
    void whatIsLikeNothingHasNoMatch() {
        assertThat(NearestMatch.of("analysts", IDS)).isEmpty();
        assertThat(NearestMatch.hint("analysts", IDS)).isEmpty();
        assertThat(NearestMatch.of("", IDS)).isEmpty();
    }

    @Test
    void amongEquallyNearNamesTheFirstOfTheAlphabetIsTaken() {
        assertThat(NearestMatch.of("cat", List.of("hat", "bat"))).contains("bat");
    }
}
