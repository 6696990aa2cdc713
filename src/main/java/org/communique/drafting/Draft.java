package org.communique.drafting;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;

/**
 * The dossier of one article as a programme proposes it.
 *
 * @param actors whom the dossier names and the authority does not have
 * @param open how many attributions are left out, since nobody could be named for them without guessing
 */
public record Draft(Dossier dossier, List<Entity> actors, int open) {

    public Draft {
        actors = List.copyOf(actors);
    }
}
