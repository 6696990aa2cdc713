package org.communique.drafting;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.drafting.report.LeftOpen;

/**
 * The dossier of one article as a programme proposes it.
 *
 * @param actors whom the dossier names and the authority does not have
 * @param open the attributions that are not drafted, with the reasons
 */
public record Draft(Dossier dossier, List<Entity> actors, List<LeftOpen> open) {

    public Draft {
        actors = List.copyOf(actors);
        open = List.copyOf(open);
    }
}
