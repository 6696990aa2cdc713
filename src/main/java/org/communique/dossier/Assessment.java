package org.communique.dossier;

import java.util.List;
import java.util.Optional;
import org.communique.material.Place;

/**
 * A third party's published verdict on statements or propositions: theirs, not the dataset's.
 *
 * @param by the id of the actor who gives the verdict
 * @param verdict unsupported, false, misleading or true
 * @param asWorded the verdict as printed
 * @param evidence where the verdict is printed
 */
public record Assessment(
        String id,
        String by,
        List<String> statements,
        List<String> propositions,
        String verdict,
        Optional<String> asWorded,
        String summary,
        List<Evidence> evidence,
        Place place) {

    public Assessment {
        statements = List.copyOf(statements);
        propositions = List.copyOf(propositions);
        evidence = List.copyOf(evidence);
    }

    /** The same verdict on some of the statements. */
    public Assessment of(List<String> some) {
        return new Assessment(id, by, some, propositions, verdict, asWorded, summary, evidence, place);
    }
}
