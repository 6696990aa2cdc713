package org.communique.drafting.actor;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Entity.Plain;
import org.communique.dossier.Evidence;
import org.communique.dossier.Naming;
import org.communique.dossier.Naming.MayBe;
import org.communique.dossier.finding.Identification;

/** The same actor with another id, other names and other passages. */
public final class Reissue {

    private Reissue() {}

    /** The actor of an article as whom the dataset has, with the reasons at its passage, and whom it may be. */
    public static Entity identified(Named actor, String id, Optional<Identification> why, List<MayBe> mayBe) {
        List<Evidence> passages = actor.evidence().stream()
                .map(piece -> piece.<Evidence>match(passage -> passage.as(why), citation -> citation))
                .toList();
        return of(actor, id, actor.naming().withMayBe(mayBe), passages);
    }

    /** Throws {@link IllegalArgumentException} where the entity is no actor. */
    static Entity of(Entity actor, String id, Naming naming, List<Evidence> evidence) {
        if (actor instanceof Person person) {
            return new Person(id, naming, evidence, person.place());
        }
        if (actor instanceof Organization body) {
            return new Organization(id, naming, body.type(), body.parent(), body.seat(), evidence, body.place());
        }
        if (actor instanceof Plain plain) {
            return new Plain(plain.kind(), id, naming, plain.links(), evidence, plain.place());
        }
        throw new IllegalArgumentException(actor.place() + ": '" + actor.id() + "' is no actor");
    }
}
