package org.communique.checking;

import static java.util.EnumSet.copyOf;
import static java.util.EnumSet.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence;
import org.communique.dossier.Happening;
import org.communique.dossier.Naming;
import org.communique.kinds.Cases;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.communique.material.Problem;

/** Checks an entity's references and evidence. The check of each kind answers whether the entity must have evidence. */
final class EntityCheck {

    private final KnownIds known;
    private final EvidenceCheck evidence;
    private final Consumer<Problem> problems;
    private final Cases<Entity, Boolean> cases;
    private final Map<String, String> itemOwners = new HashMap<>();

    EntityCheck(KnownIds known, Consumer<Problem> problems) {
        this.known = known;
        this.evidence = new EvidenceCheck(known, problems);
        this.problems = problems;
        this.cases = new Cases<Entity, Boolean>()
                .with(Entity.Person.class, this::person)
                .with(Entity.Organization.class, this::organization)
                .with(Entity.Location.class, this::location)
                .with(Entity.Plain.class, this::plain)
                .with(Entity.Membership.class, this::membership)
                .with(Entity.Happened.class, this::happened)
                .with(Entity.Proposition.class, this::proposition)
                .with(Entity.OutsideSource.class, source -> false)
                .all(Entity.class);
    }

    void check(Entity entity) {
        boolean mustHaveEvidence = cases.of(entity);
        if (mustHaveEvidence) {
            String what = "the " + entity.kind().noun() + " '" + entity.id() + "'";
            evidence.demand(what, entity.place(), entity.evidence());
        } else {
            evidence.check(entity.evidence());
        }
    }

    private boolean person(Entity.Person person) {
        named(person, person.naming());
        return false;
    }

    private boolean organization(Entity.Organization organization) {
        known.at(organization.place())
                .names("parent", organization.parent(), of(Kind.ORGANIZATION))
                .names("place", organization.seat(), Kinds.PLACES_AND_STATES);
        named(organization, organization.naming());
        return false;
    }

    private boolean location(Entity.Location location) {
        known.at(location.place()).names("within", location.within(), Kinds.PLACES_AND_STATES);
        named(location, location.naming());
        return false;
    }

    private boolean plain(Entity.Plain plain) {
        KnownIds.Checker at = known.at(plain.place());
        plain.kind().links().forEach(link -> at.names(link.key(), plain.link(link.key()), copyOf(link.to())));
        named(plain, plain.naming());
        return !Kind.actors().contains(plain.kind());
    }

    private boolean membership(Entity.Membership membership) {
        known.at(membership.place())
                .names("member", membership.member(), Kinds.ACTORS)
                .names("organization", membership.organization(), of(Kind.ORGANIZATION))
                .names("post", membership.post(), of(Kind.POST));
        membership.post().ifPresent(post -> inOrganization(post, membership));
        membership
                .during()
                .ifPresent(during -> membership.attested().stream()
                        .filter(date -> !date.overlaps(during))
                        .forEach(date -> inconsistent(
                                membership.place().of("attested"),
                                "the membership is attested on " + date + ", but lasted " + during)));
        return true;
    }

    private static String shown(Optional<String> organization) {
        return organization.orElse("no organization");
    }

    private void inOrganization(String id, Entity.Membership membership) {
        known.entity(id)
                .filter(entity -> entity.kind() == Kind.POST)
                .map(Entity.Plain.class::cast)
                .filter(post -> !post.link("organization").equals(membership.organization()))
                .ifPresent(post -> inconsistent(
                        membership.place().of("post"),
                        "the post '%s' is one of '%s', but the membership is in '%s'"
                                .formatted(id, shown(post.link("organization")), shown(membership.organization()))));
    }

    private boolean happened(Entity.Happened happened) {
        happening(happened, happened.happening());
        named(happened, happened.naming());
        return true;
    }

    private void happening(Entity entity, Happening happening) {
        known.at(entity.place()).names("place", happening.at(), Kinds.PLACES_AND_STATES);
        for (Happening.Participant participant : happening.participants()) {
            known.at(participant.place()).names("actor", participant.actor(), Kinds.ACTORS);
            String what = "the participant '" + participant.actor() + "'";
            evidence.demand(what, participant.place(), participant.evidence());
        }
        for (Happening.Relation relation : happening.relations()) {
            known.at(relation.place())
                    .names("event", relation.event(), Kinds.EVENTS)
                    .names("stated-by", relation.statedBy(), Kinds.ACTORS);
            evidence.demand("the relation to '" + relation.event() + "'", relation.place(), relation.evidence());
        }
    }

    private boolean proposition(Entity.Proposition proposition) {
        known.at(proposition.place())
                .names("about", proposition.about(), Kinds.TOPICS)
                .names("incompatible-with", proposition.incompatibleWith(), of(Kind.PROPOSITION));
        if (proposition.incompatibleWith().contains(proposition.id())) {
            inconsistent(
                    proposition.place().of("incompatible-with"),
                    "the proposition '" + proposition.id() + "' is incompatible with itself");
        }
        return true;
    }

    private void named(Entity entity, Naming naming) {
        for (Naming.Variant variant : naming.variants()) {
            evidence.demand(
                    "the name '" + variant.text() + "'", placeOf(variant.evidence(), entity), variant.evidence());
        }
        naming.wikidata().ifPresent(link -> wikidata(entity, link));
    }

    private void wikidata(Entity entity, Naming.WikidataLink link) {
        evidence.demand("the Wikidata item " + link.qid(), entity.place().of("wikidata"), link.evidence());
        String other = link.match() == Naming.Match.EXACT ? itemOwners.putIfAbsent(link.qid(), entity.id()) : null;
        if (other != null) {
            inconsistent(
                    entity.place().of("wikidata"),
                    "'%s' and '%s' are both the Wikidata item %s: are they the same?"
                            .formatted(other, entity.id(), link.qid()));
        }
    }

    private static Place placeOf(List<Evidence> evidence, Entity entity) {
        return evidence.stream()
                .findFirst()
                .map(piece -> piece.<Place>match(Evidence.Passage::place, Evidence.Citation::place))
                .orElse(entity.place().of("names"));
    }

    private void inconsistent(Place place, String message) {
        problems.accept(new Problem(Problem.Kind.INCONSISTENT, place, message));
    }
}
