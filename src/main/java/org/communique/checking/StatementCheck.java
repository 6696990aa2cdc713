package org.communique.checking;

import static java.util.EnumSet.of;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.dossier.Entity;
import org.communique.dossier.Statement;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.communique.material.Problem;

/** Checks the references of a statement, and whether its speaker spoke in a capacity held that day. */
final class StatementCheck {

    private final KnownIds known;
    private final Consumer<Problem> problems;

    StatementCheck(KnownIds known, Consumer<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    void check(Statement statement) {
        known.at(statement.place())
                .names("speaker", statement.speaker(), Kinds.ACTORS)
                .names("capacity", statement.capacity(), of(Kind.MEMBERSHIP))
                .names("on-behalf-of", statement.onBehalfOf(), Kinds.ACTORS)
                .names("addressees", statement.addressees(), Kinds.ACTORS)
                .names("occasion", statement.occasion(), of(Kind.OCCASION))
                .names("about", statement.about(), Kinds.TOPICS)
                .namesStatement("part-of", statement.partOf().orElse(""));
        stances(statement.stances());
        statement
                .capacity()
                .flatMap(known::entity)
                .filter(Entity.Membership.class::isInstance)
                .map(Entity.Membership.class::cast)
                .ifPresent(capacity -> capacity(statement, capacity));
    }

    private void stances(List<Statement.Stance> stances) {
        record Reading(String toward, Optional<String> readBy) {}
        var taken = new HashSet<Reading>();
        for (Statement.Stance stance : stances) {
            known.at(stance.place())
                    .names("toward", stance.toward(), of(Kind.PROPOSITION))
                    .names("read-by", stance.readBy(), Kinds.ACTORS);
            if (!taken.add(new Reading(stance.toward(), stance.readBy()))) {
                String message = "a second stance toward '" + stance.toward() + "', read by the same";
                inconsistent(stance.place().of("toward"), message);
            }
        }
    }

    private void capacity(Statement statement, Entity.Membership capacity) {
        boolean speakerIsKnown = known.entity(statement.speaker()).isPresent();
        if (speakerIsKnown && !capacity.member().equals(statement.speaker())) {
            String message = "the capacity '%s' is one of '%s', not of the speaker '%s'";
            inconsistent(
                    statement.place().of("capacity"),
                    message.formatted(capacity.id(), capacity.member(), statement.speaker()));
        }
        statement
                .date()
                .ifPresent(date -> capacity.during()
                        .filter(during -> !during.overlaps(date))
                        .ifPresent(during -> {
                            String message = "the capacity '%s' was held %s, but the statement is of %s";
                            inconsistent(
                                    statement.place().of("capacity"), message.formatted(capacity.id(), during, date));
                        }));
    }

    private void inconsistent(Place place, String message) {
        problems.accept(new Problem(Problem.Kind.INCONSISTENT, place, message));
    }
}
