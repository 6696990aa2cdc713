package org.communique.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextFragmentTest {

    private static final String TEXT = "The quay is closed. Ada said the quay is closed, as everybody on it could see"
            + " for themselves by noon.\n\nBo, the well-read mate, agreed & left.";

    @Test
    void aShortPassageStandsWhole() {
        assertThat(of("well-read mate, agreed & left")).contains("text=well%2Dread%20mate%2C%20agreed%20%26%20left");
    }

    @Test
    void aLongPassageIsItsFirstAndItsLastWords() {
        assertThat(of("said the quay is closed, as everybody on it could see for themselves by noon"))
                .contains("text=said%20the%20quay%20is,for%20themselves%20by%20noon");
    }

    @Test
    void wordsThatStandEarlierAreFollowedByMore() {
        String text = "One two three four five. One two three four six seven eight nine ten eleven.";
        assertThat(TextFragment.of(Article.of("a", text), List.of(new Span(25, text.length()))))
                .contains("text=One%20two%20three%20four%20six,eight%20nine%20ten%20eleven");
    }

    @Test
    void whatCannotBeToldFromEarlierWordsHasNone() {
        assertThat(TextFragment.of(Article.of("a", "It is so. It is so."), List.of(new Span(10, 18))))
                .isEmpty();
    }

    @Test
    void newlinesAloneHaveNone() {
        assertThat(of("\n\n")).isEmpty();
    }

    @Test
    void aPassageOfTwoParagraphsRunsFromOneToTheOther() {
        int start = TEXT.indexOf("by noon");
        assertThat(TextFragment.of(Article.of("a", TEXT), List.of(new Span(start, TEXT.indexOf(" & left")))))
                .isEmpty();
        int earlier = TEXT.indexOf("for themselves by noon");
        assertThat(TextFragment.of(Article.of("a", TEXT), List.of(new Span(earlier, TEXT.indexOf(" & left")))))
                .contains("text=for%20themselves%20by%20noon,the%20well%2Dread%20mate%2C%20agreed");
    }

    @Test
    void placesCountCodePoints() {
        String text = "🙂🙂 Ada came.";
        assertThat(TextFragment.of(Article.of("a", text), List.of(new Span(3, 11))))
                .contains("text=Ada%20came");
    }

    private static Optional<String> of(String words) {
        int start = TEXT.indexOf(words);
        return TextFragment.of(Article.of("a", TEXT), List.of(new Span(start, start + words.length())));
    }
}
