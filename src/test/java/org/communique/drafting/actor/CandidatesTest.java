package org.communique.drafting.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.material.Article;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    private final Candidates candidates = new Candidates(Authority.of(List.of()));

    @ParameterizedTest
    @CsvSource({
        "Ann Writer, true",
        "Wei Park, true",
        "Ida Church, true",
        "Portwick Restoration Programme, false",
        "Portwick Ferry Union, false",
        "The Ferryman, false"
    })
    void bodiesAreNoAuthorsButSurnamesMayBeWordsOfBodies(String author, boolean isPerson) {
        var said = new Metadata(
                Optional.empty(),
                List.of(author),
                Optional.empty(),
                Optional.of("Harbour News"),
                Optional.empty(),
                Optional.empty());
        var document = new Document(Article.of("a", "It rained."), said);

        List<Entity> authors = candidates.authors(document, candidates.publisher(document));

        assertThat(authors).hasSize(isPerson ? 1 : 0);
    }
}
