package org.communique.dossier.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Assessment;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Happening;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.kinds.Cases;

/** Which entries of the authority a part of the material names, by their ids; one may come more than once. */
public final class References {

    private static final Cases<Entity, Stream<String>> OF_ENTITY = new Cases<Entity, Stream<String>>()
            .with(Entity.Person.class, person -> Stream.empty())
            .with(Entity.Organization.class, body -> ids(body.parent(), body.seat()))
            .with(Entity.Location.class, location -> location.within().stream())
            .with(Entity.Plain.class, plain -> plain.links().values().stream())
            .with(
                    Entity.Membership.class,
                    membership -> Stream.concat(
                            Stream.of(membership.member()), ids(membership.organization(), membership.post())))
            .with(Entity.Happened.class, happened -> of(happened.happening()))
            .with(
                    Entity.Proposition.class,
                    proposition -> Stream.of(proposition.about(), proposition.incompatibleWith())
                            .flatMap(List::stream))
            .with(Entity.OutsideSource.class, source -> Stream.empty())
            .all(Entity.class);

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
        return OF_ENTITY.of(entity);
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
}
