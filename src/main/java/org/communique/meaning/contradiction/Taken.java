package org.communique.meaning.contradiction;

import org.communique.dossier.Statement.Position;
import org.communique.meaning.passage.Passage;

/**
 * A position that a passage takes toward a proposition, or seems to.
 *
 * @param isDecided whether the material has it; else it is suggested
 * @param score 0 to 1; 1 where it is decided
 */
public record Taken(Passage passage, String proposition, Position position, boolean isDecided, double score) {

    boolean affirms() {
        return position == Position.AFFIRMS;
    }
}
