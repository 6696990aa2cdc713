package org.communique.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.material.Place;
import org.junit.jupiter.api.Test;

class IncompatibilitiesTest {

    private static final Place PLACE = new Place("propositions.yaml", 1, Map.of());

    private static Entity proposition(String id, String... incompatibleWith) {
        return new Entity.Proposition(
                id, "text", List.of(), List.of(incompatibleWith), Optional.empty(), List.of(), PLACE);
    }

    @Test
    void whatOnePropositionSaysHoldsForTheOtherToo() {
        var incompatibilities = Incompatibilities.of(
                Authority.of(List.of(proposition("safe", "cracked"), proposition("cracked"), proposition("new"))));

        assertThat(incompatibilities.with("safe")).containsExactly("cracked");
        assertThat(incompatibilities.with("cracked")).containsExactly("safe");
        assertThat(incompatibilities.with("new")).isEmpty();
    }
}
