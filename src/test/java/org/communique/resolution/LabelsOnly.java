package org.communique.resolution;

import java.util.List;
import java.util.Map;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;

/** An authority of names only: one English label for each actor, nobody's posts, no occasions. */
final class LabelsOnly {

    private LabelsOnly() {}

    static Authority of(Authority authority) {
        return Authority.of(authority.stream()
                .filter(entity -> !(entity instanceof Entity.Membership || entity instanceof Entity.Occasion))
                .map(LabelsOnly::bare)
                .toList());
    }

    private static Entity bare(Entity entity) {
        if (entity instanceof Entity.Person person) {
            return new Entity.Person(person.id(), bare(person.naming()), person.evidence(), person.place());
        }
        if (entity instanceof Entity.Plain plain) {
            return new Entity.Plain(
                    plain.kind(), plain.id(), bare(plain.naming()), plain.links(), plain.evidence(), plain.place());
        }
        if (entity instanceof Entity.Organization body) {
            return new Entity.Organization(
                    body.id(),
                    bare(body.naming()),
                    body.type(),
                    body.parent(),
                    body.seat(),
                    body.evidence(),
                    body.place());
        }
        return entity;
    }

    private static Naming bare(Naming naming) {
        return new Naming(
                Map.of("en", naming.preferred()),
                List.of(),
                naming.description(),
                naming.note(),
                naming.wikidata(),
                List.of());
    }
}
