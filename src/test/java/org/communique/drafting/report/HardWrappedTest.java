package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.dossier.Authority;
import org.communique.dossier.Report;
import org.communique.drafting.Drafter;
import org.communique.material.Article;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.api.Test;

/** What a dossier has of a text whose lines are cut is what stands there, line breaks too. */
class HardWrappedTest {

    private static final String TEXT = """
        The pier will open in May and stay open until the first storms of the
        autumn, and then it will be painted in the old colours, said Captain Ann
        Example, who has kept the pier for eleven years and has seen its planks
        rot. “It was high time for the pier, and for the whole of the town,” Bo
        Holm of the harbour trust said.
        """;

    @Test
    void theWordsAreThoseOfTheText() {
        Article article = Article.of("a", TEXT);
        List<Report> reports = Drafter.of(Authority.of(List.of()), Optional.of(LocalDate.of(2025, 3, 3)))
                .draft(
                        new Document(article, Metadata.NONE),
                        RulesExtractor.load().extract(article))
                .orElseThrow()
                .dossier()
                .reports();

        assertThat(reports).isNotEmpty();
        assertThat(reports)
                .flatExtracting(report -> report.asWorded().values())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(article.slice(words.at())).contains(words.text()));
        assertThat(reports)
                .flatExtracting(report -> report.asWorded().values())
                .anySatisfy(words -> assertThat(words.text()).contains("\n"));
    }
}
