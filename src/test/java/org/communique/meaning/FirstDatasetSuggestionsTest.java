package org.communique.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Material;
import org.communique.dossier.Statement.Certainty;
import org.communique.material.ArticleReader;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.suggestion.ClaimSuggestion;
import org.communique.meaning.suggestion.PositionSuggestion;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.meaning.suggestion.ReportSuggestions;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first dataset as its curators would see it. */
@Tag("texts")
class FirstDatasetSuggestionsTest {

    private final Material material =
            new MaterialReader(Path.of("material"), problem -> {}).read().orElseThrow();
    private final Suggester suggester = Suggester.of(
            material, new ArticleReader(Path.of("../shared/seeds"), problem -> {})::read, Meanings.unsaved());

    private List<ReportSuggestions> all() {
        List<ReportSuggestions> all = new ArrayList<>();
        material.dossiers()
                .forEach(dossier -> dossier.reports()
                        .forEach(report -> suggester
                                .of(new ReportKey(dossier.article().id(), report.id()))
                                .ifPresent(all::add)));
        return all;
    }

    @Test
    void everyReportHasAShortlistWithReasons() {
        assertThat(all())
                .hasSizeGreaterThan(150)
                .allSatisfy(suggested -> assertThat(suggested.claims())
                        .hasSizeLessThanOrEqualTo(5)
                        .allSatisfy(claim -> assertThat(claim.reasons()).isNotEmpty()));
    }

    @Test
    void noPositionIsSuggestedAsImplied() {
        assertThat(all().stream()
                        .flatMap(suggested -> suggested.claims().stream())
                        .map(ClaimSuggestion::position)
                        .flatMap(Optional::stream)
                        .map(PositionSuggestion::certainty))
                .doesNotContain(Certainty.IMPLIED);
    }

    @Test
    void contradictionsThatWaitAreOfTwoStatements() {
        assertThat(suggester.contradictions())
                .allSatisfy(pair -> assertThat(pair.affirming()).isNotEqualTo(pair.contrary()));
    }
}
