package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.drafting.Drafter;
import org.communique.material.Article;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pier will open in May,” Ann Example said. “The pier will open in May,” Ann Example said.|1",
                "“The pier will open in May,” Ann Example said. “The pier will open in June,” Ann Example said.|2",
                "“The pier will open in May,” Ann Example said. “The pier will open in May,” Bo Holm said.|2",
                "“Not at all,” Ann Example said. “Not at all,” Ann Example said.|2"
            })
    void aSentenceThatIsGivenTwiceIsOneStatement(String text, int statements) {
        Dossier dossier = dossier(text);

        assertThat(dossier.reports()).hasSize(2);
        assertThat(dossier.statements()).hasSize(statements);
    }

    private static Dossier dossier(String text) {
        Article article = Article.of("a", text);
        return Drafter.of(Authority.of(List.of()), Optional.of(LocalDate.of(2025, 3, 3)))
                .draft(
                        new Document(article, Metadata.NONE),
                        RulesExtractor.load().extract(article))
                .orElseThrow()
                .dossier();
    }
}
