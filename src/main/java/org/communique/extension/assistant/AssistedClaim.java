package org.communique.extension.assistant;

import java.util.Optional;
import org.communique.dossier.Statement.Position;
import org.communique.material.Span;
import org.communique.meaning.suggestion.ReportKey;

/**
 * What a language model suggests for a report: a proposition of those offered, or none, and a summary.
 *
 * @param proposition the id of an offered proposition, with the position that the passage takes
 * @param quote the words of the article that show it
 * @param summary one line, to be rewritten by a person; empty where there is none
 * @param model the model's name
 * @param question the digest of the question, the model and the parameters
 */
public record AssistedClaim(
        ReportKey at, Optional<Taken> proposition, Span quote, String summary, String model, String question) {

    /** A position toward a proposition. */
    public record Taken(String proposition, Position position) {}
}
