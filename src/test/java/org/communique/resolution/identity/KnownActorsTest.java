package org.communique.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.junit.jupiter.api.Test;

class KnownActorsTest {

    private final KnownActors known = new KnownActors((one, other) -> false);

    private void learn(String id, String name) {
        known.learn(new Entity.Person(id, Naming.of(name), List.of(), new Place("", 0, Map.of())));
    }

    @Test
    void oneOfTheSameNameIsFoundHoweverManyBeginLikeIt() {
        learn("carl", "Carl Martin");
        IntStream.range(0, 500).forEach(number -> learn("p" + number, "Q" + "a".repeat(number + 1) + " Martin"));

        assertThat(known.like(
                        new Profile("new", Kind.PERSON, Set.of("Carl Martin"), Set.of(), Set.of(), Set.of("a")), "a"))
                .extracting(KnownActors.Match::actor)
                .containsExactly("carl");
    }
}
