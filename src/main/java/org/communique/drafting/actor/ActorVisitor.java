package org.communique.drafting.actor;

import org.communique.dossier.Entity;

/** Visits those who speak: a person, an organization, a group or an unnamed source. Programmes propose no other entries. */
abstract class ActorVisitor<T> implements Entity.Visitor<T> {

    @Override
    public final T location(Entity.Location location) {
        return noActor(location);
    }

    @Override
    public final T membership(Entity.Membership membership) {
        return noActor(membership);
    }

    @Override
    public final T event(Entity.Event event) {
        return noActor(event);
    }

    @Override
    public final T occasion(Entity.Occasion occasion) {
        return noActor(occasion);
    }

    @Override
    public final T proposition(Entity.Proposition proposition) {
        return noActor(proposition);
    }

    @Override
    public final T outsideSource(Entity.OutsideSource source) {
        return noActor(source);
    }

    final T noActor(Entity entity) {
        throw new IllegalArgumentException(entity.place() + ": '" + entity.id() + "' is no actor");
    }
}
