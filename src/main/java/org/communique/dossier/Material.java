package org.communique.dossier;

import java.util.List;
import java.util.function.Consumer;

/**
 * The whole material of one dataset. The authority and the shared statements are in memory; the dossiers are read one
 * after the other, so that memory is one article, not a corpus.
 *
 * @param statements the statements that several articles may report
 */
public record Material(
        DatasetDescription description,
        Authority authority,
        List<Statement> statements,
        List<Assessment> assessments,
        Dossiers dossiers) {

    public Material {
        statements = List.copyOf(statements);
        assessments = List.copyOf(assessments);
    }

    /** The dossiers of the material, in the order of their file names. */
    @FunctionalInterface
    public interface Dossiers {
        /** Reads the dossiers from the first to the last, anew at each call. */
        void forEach(Consumer<Dossier> receiver);

        /** Whether none is missing: one that cannot be read may report what no other does. */
        default boolean areComplete() {
            return true;
        }
    }
}
