package org.communique.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.cli.console.UserError;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryMistake;

/** The stored questions of a dataset: its own {@code queries/}, or those that Communiqué comes with. */
public final class Questions {

    private Questions() {}

    public static QueryCatalogue of(DatasetFolder dataset) {
        Path own = dataset.root().resolve("queries");
        QueryCatalogue questions = Files.isDirectory(own) ? QueryCatalogue.in(own) : QueryCatalogue.packed();
        if (!questions.mistakes().isEmpty()) {
            throw new UserError(String.join(
                    System.lineSeparator(),
                    questions.mistakes().stream().map(QueryMistake::toString).toList()));
        }
        return questions;
    }
}
