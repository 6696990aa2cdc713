package org.communique.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptQuestionsTest {

    private final QueryCatalogue asked = QueryCatalogue.of(
            QueryCatalogue.packed().queries().stream().limit(3).toList());

    @TempDir
    private Path folder;

    private int fittings;

    @BeforeEach
    void nothingIsFittedYet() {
        fittings = 0;
    }

    @Test
    void theyAreFittedOnceAndTheSameEveryTime() {
        QueryCatalogue first = fitted("a", asked);
        assertThat(fitted("a", asked).queries()).isEqualTo(first.queries()).hasSize(2);
        assertThat(first.queries().get(0).names()).containsEntry("speaker", "Änne \\ Ö: # =\n");
        assertThat(fittings).isEqualTo(1);
    }

    @Test
    void anotherReleaseOrOtherQuestionsAreFittedAnew() {
        fitted("a", asked);
        fitted("b", asked);
        fitted("a", QueryCatalogue.of(asked.queries().subList(0, 2)));
        assertThat(fittings).isEqualTo(3);
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        fitted("a", asked);
        try (Stream<Path> files = Files.list(folder)) {
            Files.writeString(files.findFirst().orElseThrow(), "x = \\u00zz");
        }
        assertThat(fitted("a", asked).queries()).hasSize(2);
        assertThat(fittings).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNobodyFromServing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(new KeptQuestions(file.resolve("none"), "a", asked)
                        .fitted(this::fit)
                        .queries())
                .hasSize(2);
    }

    private QueryCatalogue fitted(String digest, QueryCatalogue questions) {
        return new KeptQuestions(folder, digest, questions).fitted(this::fit);
    }

    /** The first about somebody else, and one less. */
    private QueryCatalogue fit(QueryCatalogue questions) {
        fittings++;
        StoredQuery first = questions.queries().get(0);
        return QueryCatalogue.of(List.of(
                first.worded(first.text() + "\n# fitted").called(Map.of("speaker", "Änne \\ Ö: # =\n")),
                questions.queries().get(1)));
    }
}
