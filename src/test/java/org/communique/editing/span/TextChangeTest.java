package org.communique.editing.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import org.communique.material.Article;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextChangeTest {

    private static final String TOLD = "The quay will open on the first of May.";

    private static String words(int count, int seed) {
        return new Random(seed)
                .ints(count, 0, 2000)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aSpanMovesWithItsWords() {
        var change = TextChange.between(
                Article.of("a", "One. " + TOLD), Article.of("a", "Something stands before it now. One. " + TOLD));

        assertThat(change.moved(new Span(5, 5 + TOLD.length()))).contains(new Span(37, 37 + TOLD.length()));
        assertThat(change.isLargelyNew()).isFalse();
    }

    @Test
    @Timeout(10)
    void aLongTextThatIsLargelyNewTakesNoTimeAndItsOldWordsAreFound() {
        String before = words(15_000, 1) + "\n" + TOLD;
        String after = TOLD + "\n" + words(15_000, 2);
        var change = TextChange.between(Article.of("a", before), Article.of("a", after));

        assertThat(change.isLargelyNew()).isTrue();
        assertThat(change.moved(new Span(before.indexOf(TOLD), before.length())))
                .contains(new Span(0, TOLD.length()));
        assertThatCode(() -> change.moved(new Span(0, 5))).doesNotThrowAnyException();
    }
}
