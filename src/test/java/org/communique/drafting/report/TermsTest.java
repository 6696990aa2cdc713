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
    void numbersAndAbbreviationsAreNotCutInTwo() {
        assertThat(Terms.of("at 6:25 p.m. the U.S. Coast Guard saw 9,600 seals on the northern rocks of the bay"))
                .anyMatch(term -> term.contains("9,600 seals"))
                .anyMatch(term -> term.contains("U.S. Coast Guard"))
                .noneMatch(term -> term.matches("(?:600|25) .*|Coast Guard"));
        assertThat(Terms.of("that they had met the harbour master Ada J. Lind’s deputy and we’ve all heard of it"))
                .noneMatch(term -> term.endsWith("J") || term.contains("we’ve"));
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
