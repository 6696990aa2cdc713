package org.communique.drafting.actor;

import java.util.List;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence;
import org.communique.dossier.Naming;

/** The same actor with another name and other passages. */
final class Reissue extends ActorVisitor<Entity> {

    private final Naming naming;
    private final List<Evidence> evidence;

    Reissue(String name, List<? extends Evidence> evidence) {
        this.naming = NewEntry.named(name);
        this.evidence = List.copyOf(evidence);
    }

    @Override
    public Entity person(Entity.Person person) {
        return new Entity.Person(person.id(), naming, evidence, person.place());
    }

    @Override
    public Entity organization(Entity.Organization organization) {
        return new Entity.Organization(
                organization.id(),
                naming,
                organization.type(),
                organization.parent(),
                organization.seat(),
                evidence,
                organization.place());
    }

    @Override
    public Entity plain(Entity.Plain plain) {
        return new Entity.Plain(plain.kind(), plain.id(), naming, plain.links(), evidence, plain.place());
    }
}
