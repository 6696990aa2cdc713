package org.communique.dossier.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Assessment;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Event;
import org.communique.dossier.Entity.Location;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Occasion;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Entity.OutsideSource;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Entity.Plain;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Happening;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;

/** Which entries of the authority a part of the material names, by their ids; one may come more than once. */
public final class References {

    private References() {}

    /** Publishers and authors of an article and its parts. */
    public static Stream<String> of(Dossier.Source article) {
        return Stream.concat(
                of(article.publication()), article.parts().stream().flatMap(part -> of(part.publication())));
    }

    private static Stream<String> of(Dossier.Publication publication) {
        return Stream.concat(Stream.of(publication.publisher()), publication.authors().stream());
    }

    /** Whom a report names beside its statement. */
    public static Stream<String> of(Report report) {
        return Stream.concat(report.relays().stream(), report.attributesTo().stream());
    }

    /** Who speaks, to whom, for whom, as what, when and of what. */
    public static Stream<String> of(Statement statement) {
        return all(
                Stream.of(statement.speaker()),
                statement.addressees().stream(),
                statement.about().stream(),
                ids(statement.capacity(), statement.onBehalfOf(), statement.occasion()),
                statement.stances().stream()
                        .flatMap(stance -> Stream.concat(Stream.of(stance.toward()), stance.readBy().stream())));
    }

    public static Stream<String> of(Assessment assessment) {
        return Stream.concat(Stream.of(assessment.by()), assessment.propositions().stream());
    }

    public static Stream<String> of(Entity entity) {
        return entity.accept(new OfEntity());
    }

    private static Stream<String> of(Happening happening) {
        return all(
                happening.allegedBy().stream(),
                happening.at().stream(),
                happening.participants().stream().map(Happening.Participant::actor),
                happening.relations().stream()
                        .flatMap(relation -> Stream.concat(Stream.of(relation.event()), relation.statedBy().stream())));
    }

    @SafeVarargs
    private static Stream<String> ids(Optional<String>... ids) {
        return Stream.of(ids).flatMap(Optional::stream);
    }

    @SafeVarargs
    private static Stream<String> all(Stream<String>... ids) {
        return Stream.of(ids).flatMap(some -> some);
    }

    private record OfEntity() implements Entity.Visitor<Stream<String>> {

        @Override
        public Stream<String> person(Person person) {
            return Stream.empty();
        }

        @Override
        public Stream<String> organization(Organization organization) {
            return ids(organization.parent(), organization.seat());
        }

        @Override
        public Stream<String> location(Location location) {
            return location.within().stream();
        }

        @Override
        public Stream<String> plain(Plain plain) {
            return plain.links().values().stream();
        }

        @Override
        public Stream<String> membership(Membership membership) {
            return Stream.concat(Stream.of(membership.member()), ids(membership.organization(), membership.post()));
        }

        @Override
        public Stream<String> event(Event event) {
            return of(event.happening());
        }

        @Override
        public Stream<String> occasion(Occasion occasion) {
            return of(occasion.happening());
        }

        @Override
        public Stream<String> proposition(Proposition proposition) {
            return Stream.of(proposition.about(), proposition.incompatibleWith())
                    .flatMap(List::stream);
        }

        @Override
        public Stream<String> outsideSource(OutsideSource source) {
            return Stream.empty();
        }
    }
}
