package org.communique.resolution.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.text.ArticleText;
import org.junit.jupiter.api.Test;

class AcronymsTest {

    private static final List<Alias> BOARD = List.of(new Alias("harbour-board", Alias.Sort.NAME));

    @Test
    void aShortFormThatIsIntroducedTwiceIsFoundOnceAtEachPlace() {
        ArticleText text =
                ArticleText.of(Article.of("a", "Harbour Board (HB) met. Harbour Board (HB) left. HB spoke."));
        List<AliasIndex.Hit> names =
                List.of(new AliasIndex.Hit(new Span(0, 13), BOARD), new AliasIndex.Hit(new Span(24, 37), BOARD));

        assertThat(new Acronyms(text, names).hits())
                .extracting(AliasIndex.Hit::span)
                .containsExactly(
                        new Span(0, 13), new Span(15, 17), new Span(24, 37), new Span(39, 41), new Span(49, 51));
    }
}
