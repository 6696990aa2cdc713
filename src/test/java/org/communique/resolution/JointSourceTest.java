package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Article;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

class JointSourceTest {

    @Test
    void twoWhoSpeakTogetherAreOneGroupInEveryArticle() {
        assertThat(speaker("one", "", "Piet Vasser and Maria Olsen"))
                .isEqualTo(speaker("other", "", "Maria Olsen and Piet Vasser"))
                .isEqualTo(speaker("third", "Piet Vasser met Maria Olsen. ", "Vasser and Mayor Olsen"));
    }

    @Test
    void whatIsToldOfOneOfThemMakesNoOtherGroup() {
        assertThat(speaker("one", "", "Piet Vasser, who rows a boat, and Maria Olsen"))
                .isEqualTo(speaker("other", "", "Piet Vasser, 52, and Maria Olsen"))
                .isEqualTo(speaker("third", "", "Maria Olsen and Piet Vasser"));
    }

    @Test
    void withOthersTheyAreAGroupOfThisArticle() {
        String source = "Piet Vasser and Maria Olsen and their lawyers";
        assertThat(speaker("one", "", source)).isNotEqualTo(speaker("other", "", source));
    }

    private static Optional<String> speaker(String article, String before, String source) {
        String text = before + source + " said that the bridge was safe.";
        int cue = text.indexOf(" said") + 1;
        var attribution = new Attribution(
                List.of(new Span(before.length(), cue - 1)),
                List.of(new Span(cue, cue + 4)),
                List.of(new Span(cue + 5, text.length() - 1)),
                Mode.INDIRECT,
                1,
                "people");
        return Resolver.of(Ruritania.authority())
                .resolve(Article.of(article, text), Optional.of(LocalDate.of(2024, 3, 8)), List.of(attribution))
                .get(0)
                .speaker()
                .id();
    }
}
