package org.communique.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.communique.query.QueryCatalogue;
import org.communique.query.QuestionFitter;
import org.communique.release.ReleaseWriter;
import org.communique.release.folder.WholeFolder;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.release.store.DatabaseSettings;
import org.communique.release.store.ReleaseStore;

/** Which of the stored questions a release answers, found by asking them: only of these it tells. */
record AnsweredQuestions(QueryCatalogue questions, String base) {

    /** With values of the dataset in the place of the usual ones, and under the names that all datasets have for them. */
    QueryCatalogue in(CanonicalQuads quads) {
        try {
            Path folder = Files.createTempDirectory("communique-questions");
            try {
                Path file = folder.resolve(ReleaseWriter.DATASET);
                quads.writeTo(file);
                var settings = new DatabaseSettings(DatabaseSettings.standard().quadsInMemory(), folder);
                try (ReleaseStore store = ReleaseStore.of(file, "questions", settings)) {
                    QueryCatalogue answered = Txn.calculateRead(
                            store.dataset(),
                            () -> new QuestionFitter(store.dataset(), store.everything(), base).fit(questions));
                    return QueryCatalogue.of(answered.queries().stream()
                            .map(question -> question.called(Map.of()))
                            .toList());
                }
            } finally {
                WholeFolder.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the stored questions cannot be tried: " + failure.getMessage(), failure);
        }
    }
}
