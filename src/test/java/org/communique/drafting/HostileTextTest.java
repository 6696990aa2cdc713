package org.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.dossier.Authority;
import org.communique.material.Article;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of one thing that nobody writes, as long as an article may be: no expression may fill the stack with them. */
class HostileTextTest {

    private static final int CHARACTERS = 70_000;

    private final AttributionExtractor extractor = RulesExtractor.load();
    private final Drafter drafter = Drafter.of(Authority.of(List.of()), Optional.of(LocalDate.of(2025, 3, 3)));

    @ParameterizedTest
    @ValueSource(strings = {"a-", "A-", "a'", "a.b", "A.", "A ", " ", ", ", "“", "\"", "(", "@a ", "1-", "\n", "said "})
    void aRunOfItIsATextAsAnyOther(String unit) {
        String run = unit.repeat(CHARACTERS / unit.length());
        // A paragraph of more than 30,000 characters is resolved in, but nothing is looked for in it.
        String shorter = run.substring(0, 14_000);
        Article article = Article.of(
                "a",
                "The mayor said that it rained.\n\n" + run + "\n\nIn an interview with " + shorter
                        + " Ann Example said that it was dry. Carl Newman told " + shorter
                        + " that “it was so,” and left.\n\nAnn Example said: “" + shorter + ".”\n");

        List<Attribution> found = extractor.extract(article);

        assertThat(drafter.draft(new Document(article, Metadata.NONE), found)).isPresent();
        assertThat(found).isNotEmpty();
    }
}
