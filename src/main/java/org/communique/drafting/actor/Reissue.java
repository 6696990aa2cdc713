package org.communique.drafting.actor;

import java.util.List;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Entity.Plain;
import org.communique.dossier.Evidence;
import org.communique.dossier.Naming;

/** The same actor with another name and other passages. */
final class Reissue {

    private Reissue() {}

    /** Throws {@link IllegalArgumentException} where the entity is no actor. */
    static Entity of(Entity actor, String name, List<? extends Evidence> passages) {
        Naming naming = NewEntry.named(name);
        List<Evidence> evidence = List.copyOf(passages);
        if (actor instanceof Person person) {
            return new Person(person.id(), naming, evidence, person.place());
        }
        if (actor instanceof Organization body) {
            return new Organization(body.id(), naming, body.type(), body.parent(), body.seat(), evidence, body.place());
        }
        if (actor instanceof Plain plain) {
            return new Plain(plain.kind(), plain.id(), naming, plain.links(), evidence, plain.place());
        }
        throw new IllegalArgumentException(actor.place() + ": '" + actor.id() + "' is no actor");
    }
}
