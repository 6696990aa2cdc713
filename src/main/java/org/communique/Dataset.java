package org.communique;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.pipeline.Texts;
import org.communique.query.QueryCatalogue;

/**
 * A folder with what people and the extractor wrote in {@code material/}, the articles' texts in {@code texts/}, stored
 * questions in {@code queries/} and the release in {@code rdf/}.
 */
public record Dataset(Path root) {

    public Path material() {
        return root.resolve("material");
    }

    /** Where the release is, whether there is one yet or not. */
    public Path release() {
        return root.resolve("rdf");
    }

    /** Where the texts are, whether the folder is there yet or not. */
    public Path texts() {
        return root.resolve("texts");
    }

    /** The texts, where they are at hand. */
    public Optional<Texts> textsAtHand() {
        return Files.isDirectory(texts()) ? Optional.of(new Texts(texts(), false)) : Optional.empty();
    }

    /** The questions that Communiqué comes with, and the dataset's own. */
    public QueryCatalogue questions() {
        return QueryCatalogue.packed().and(QueryCatalogue.in(root.resolve("queries")));
    }
}
