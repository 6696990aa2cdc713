package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void namesAndNounPhrasesStandWithoutTheirSentence() {
        assertThat(Terms.of(
                        "the harbour crane would be moved to the northern quay by the Port Authority before winter"))
                .startsWith("Port Authority")
                .contains("harbour crane", "northern quay")
                .allSatisfy(term -> assertThat(term.split(" ")).hasSizeLessThan(5));
    }

    @Test
    void theyGiveAwayNoMoreThanHalfOfTheWords() {
        assertThat(Terms.of("rising prices, empty shelves, closed schools"))
                .hasSize(1)
                .isSubsetOf("rising prices", "empty shelves", "closed schools");
    }

    @Test
    void functionWordsAloneAreAboutNothing() {
        assertThat(Terms.of("that it would not be so")).isEmpty();
    }

    @Test
    void aScriptWithoutBlanksHasNone() {
        assertThat(Terms.of("大桥将继续关闭")).isEmpty();
    }
}
