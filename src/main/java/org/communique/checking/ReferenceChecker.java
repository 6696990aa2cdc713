package org.communique.checking;

import static java.util.EnumSet.of;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communique.dossier.Assessment;
import org.communique.dossier.Entity;
import org.communique.dossier.Happening;
import org.communique.dossier.Material;
import org.communique.dossier.Statement;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.communique.material.Problem;

/**
 * Follows every reference of the material to the entry it names, and tells those that lead nowhere, lead to the wrong
 * kind of entry, run in a circle, or do not fit: a capacity held by somebody else, an event without evidence, a
 * statement that no article reports. It holds ids, never a dossier.
 */
public final class ReferenceChecker {

    private final Consumer<Problem> problems;

    public ReferenceChecker(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Checks the whole material; the dossiers are read twice, first for their ids. */
    public void check(Material material) {
        Set<String> statements = new HashSet<>();
        Map<String, Integer> codePoints = new HashMap<>();
        material.statements().forEach(statement -> statements.add(statement.id()));
        material.dossiers().forEach(dossier -> {
            dossier.statements().forEach(statement -> statements.add(statement.id()));
            codePoints.put(dossier.article().id(), dossier.article().codePoints());
        });
        check(material, statements, codePoints);
    }

    /**
     * Checks a material of which only some statements and dossiers are given.
     *
     * @param ids of all statements, which those may name
     * @param codePoints the lengths of all articles
     */
    public void check(Material material, Set<String> ids, Map<String, Integer> codePoints) {
        var known = new KnownIds(material, ids, codePoints, problems);
        entities(material, known);
        var statements = new Statements(new StatementCheck(known, problems));
        material.statements().forEach(statements::check);
        var dossierCheck = new DossierCheck(known, problems);
        material.dossiers().forEach(dossier -> {
            dossier.statements().forEach(statements::check);
            dossierCheck.check(dossier);
            dossier.reports().forEach(report -> statements.reported.add(report.statement()));
        });
        material.assessments().forEach(assessment -> assessment(assessment, known));
        statements.tellCircles();
        if (material.dossiers().areComplete()) {
            statements.tellUnreported();
        }
    }

    private void entities(Material material, KnownIds known) {
        known.at(material.description().place())
                .names("spatial", material.description().spatial(), Kinds.PLACES_AND_STATES);
        var check = new EntityCheck(known, problems);
        material.authority().stream().forEach(check::check);
        var parents = new Circles();
        var places = new Circles();
        var events = new Circles();
        for (Entity.Organization body : material.authority().all(Entity.Organization.class)) {
            body.parent().ifPresent(parent -> parents.put(body.id(), parent));
        }
        for (Entity.Location place : material.authority().all(Entity.Location.class)) {
            place.within().ifPresent(within -> places.put(place.id(), within));
        }
        for (Entity.Event event : material.authority().all(Entity.Event.class)) {
            event.happening().relations().stream()
                    .filter(relation -> relation.kind() == Happening.Relation.Kind.SUB_EVENT_OF)
                    .forEach(relation -> events.put(event.id(), relation.event()));
        }
        Map.of("parent", parents, "within", places, "sub-event-of", events)
                .forEach((relation, circles) -> circles.forEach(circle -> known.entity(circle.get(0))
                        .ifPresent(entity ->
                                circle(relation, circle, entity.place().of(relation)))));
    }

    private void assessment(Assessment assessment, KnownIds known) {
        KnownIds.Checker at = known.at(assessment.place());
        at.names("by", assessment.by(), Kinds.ACTORS)
                .names("assesses", assessment.propositions(), of(Kind.PROPOSITION));
        assessment.statements().forEach(statement -> at.namesStatement("assesses", statement));
        new EvidenceCheck(known, problems)
                .demand("the assessment '" + assessment.id() + "'", assessment.place(), assessment.evidence());
    }

    private void circle(String relation, List<String> circle, Place place) {
        var closed = new ArrayList<>(circle);
        closed.add(circle.get(0));
        inconsistent(place, relation + " refers back to itself: " + String.join(" → ", closed));
    }

    private void inconsistent(Place place, String message) {
        problems.accept(new Problem(Problem.Kind.INCONSISTENT, place, message));
    }

    /** What can be told of the statements only after the last dossier. */
    private final class Statements {

        private final StatementCheck check;
        private final Map<String, Place> places = new TreeMap<>();
        private final Set<String> reported = new HashSet<>();
        private final Circles wholes = new Circles();

        private Statements(StatementCheck check) {
            this.check = check;
        }

        private void check(Statement statement) {
            check.check(statement);
            places.put(statement.id(), statement.place().of("id"));
            statement.partOf().ifPresent(whole -> {
                wholes.put(statement.id(), whole);
                reported.add(whole);
            });
        }

        private void tellCircles() {
            wholes.forEach(circle -> Optional.ofNullable(places.get(circle.get(0)))
                    .ifPresent(place -> circle("part-of", circle, place)));
        }

        private void tellUnreported() {
            places.forEach((id, place) -> {
                if (!reported.contains(id)) {
                    inconsistent(place, "no article reports the statement '" + id + "'");
                }
            });
        }
    }
}
