package org.communique.evaluation.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.dossier.Material;
import org.communique.evaluation.suggestion.SuggestionFigures.Figure;
import org.communique.material.ArticleReader;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.passage.Passages;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaveOneOutTest {

    /** The figures that docs/suggestions.md names; they may get better. */
    @Test
    @Tag("texts")
    void theFiguresOfTheFirstDatasetHold() {
        Material material =
                new MaterialReader(Path.of("material"), problem -> {}).read().orElseThrow();
        var passages = new Passages(new ArticleReader(Path.of("../shared/seeds"), problem -> {})::read).of(material);
        try (Meanings meanings = Meanings.unsaved()) {
            Map<String, Double> figures = new LeaveOneOut(material, passages, meanings)
                    .figures(0).all().stream().collect(Collectors.toMap(Figure::name, Figure::value));

            assertThat(figures.get("Propositions worded from the passage, right among 5"))
                    .isGreaterThanOrEqualTo(0.90);
            assertThat(figures.get("Propositions that the statement speaks to, right among 5"))
                    .isGreaterThanOrEqualTo(0.86);
            assertThat(figures.get("Events, right among 5")).isGreaterThanOrEqualTo(0.68);
            assertThat(figures.get("Occasions, right among 5")).isGreaterThanOrEqualTo(0.87);
            assertThat(figures.get("Denials and doubts, proposition given, precision"))
                    .isGreaterThanOrEqualTo(0.84);
            assertThat(figures.get("Denials and doubts, proposition given, recall"))
                    .isGreaterThanOrEqualTo(0.84);
        }
    }

    @Test
    void headlinesAreReadAsTheCorpusHasThem(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pairs.csv");
        Files.writeString(file, """
                claimHeadline,articleHeadline,articleHeadlineStance
                The mayor took the money,Mayor denies taking the money,against
                The mayor took the money,"Mayor took the money, court finds",for
                The mayor took the money,Was it the mayor?,observing
                """);

        assertThat(StancePairs.read(file).figures(10).all())
                .extracting(Figure::of, Figure::value)
                .containsExactly(tuple(1, 1.0), tuple(1, 1.0));
    }
}
