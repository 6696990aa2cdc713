package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.attribution.text.Segmenter;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final Terms terms = new Terms(Segmenter.Models.load().segmenter(), "en");

    @Test
    void namesAndNounPhrasesStandWithoutTheirSentence() {
        assertThat(terms.of(
                        "the harbour crane would be moved to the northern quay by the Port Authority before winter"))
                .containsSequence("northern quay", "Port Authority")
                .contains("harbour crane")
                .allSatisfy(term -> assertThat(term.split(" ")).hasSizeLessThan(5));
    }

    @Test
    void theyGiveAwayNoMoreThanHalfOfTheWords() {
        assertThat(String.join(" ", terms.of("cold winters, empty shelves, closed schools"))
                        .split(" "))
                .hasSizeBetween(2, 3);
        assertThat(terms.of("the mayor's old-fashioned outlook")).containsExactly("old-fashioned outlook");
    }

    @Test
    void numbersAndAbbreviationsAreNotCutInTwo() {
        assertThat(terms.of("at 6:25 p.m. the U.S. Coast Guard saw 9,600 seals on the northern rocks of the bay"))
                .anyMatch(term -> term.contains("9,600 seals"))
                .anyMatch(term -> term.contains("U.S. Coast Guard"))
                .noneMatch(term -> term.matches("(?:600|25) .*|Coast Guard"));
        assertThat(terms.of("that they had met the harbour master Ada J. Lind’s deputy and we’ve all heard of it"))
                .noneMatch(term -> term.endsWith("J") || term.contains("we’ve"));
    }

    @Test
    void verbsAndAdverbsAreNoPartOfThem() {
        assertThat(terms.of("that the students would ideally be learning to love their temporary teachers of Latin"))
                .containsExactly("students", "temporary teachers", "Latin");
    }

    @Test
    void inAnotherLanguageTheyAreItsCapitalizedWords() {
        assertThat(new Terms(Segmenter.Models.load().segmenter(), "de")
                        .of("dass der Hafen von Emden wegen des Sturms länger geschlossen bleiben muss"))
                .containsExactly("Hafen", "Emden", "Sturms");
    }

    @Test
    void functionWordsAloneAreAboutNothing() {
        assertThat(terms.of("that it would not be so")).isEmpty();
    }

    @Test
    void aScriptWithoutBlanksHasNone() {
        assertThat(terms.of("大桥将继续关闭")).isEmpty();
    }
}
