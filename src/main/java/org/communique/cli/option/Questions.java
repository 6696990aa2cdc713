package org.communique.cli.option;

import org.communique.cli.console.UserError;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryMistake;

/** The stored questions of a dataset: those that Communiqué comes with, and its own in {@code queries/} beside its material. */
public final class Questions {

    private Questions() {}

    public static QueryCatalogue of(DatasetFolder dataset) {
        QueryCatalogue questions = dataset.dataset().questions();
        if (!questions.mistakes().isEmpty()) {
            throw new UserError(String.join(
                    System.lineSeparator(),
                    questions.mistakes().stream().map(QueryMistake::toString).toList()));
        }
        return questions;
    }
}
