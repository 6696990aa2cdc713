package org.communique.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Actuality;
import org.communique.dossier.Statement.Position;
import org.communique.dossier.Statement.Stance;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.Communique;

/**
 * Writes out what follows from the other graphs, for shorter questions: which propositions a statement affirms, denies
 * or doubts, which statements contradict each other, who was in which organization at the time. Only positions that the
 * dataset itself reads count, in what was said: what a source reads into somebody's words stays that source's reading.
 */
final class ShortcutMapper {

    private final Graphs graphs;
    private final Optional<Edtf> time;
    private final Map<String, Map<Position, List<String>>> positions = new TreeMap<>();

    /** The time is the one that the dataset is about. */
    ShortcutMapper(Graphs graphs, Optional<Edtf> time) {
        this.graphs = graphs;
        this.time = time;
    }

    void map(Statement statement) {
        counted(statement)
                .forEach(stance -> graphs.derived(graphs.iris().statement(statement.id()))
                        .link(property(stance.position()), graphs.entity(stance.toward())));
        remember(statement);
    }

    /** Takes note of the statement's positions, for {@link #contradictions}. */
    void remember(Statement statement) {
        counted(statement)
                .forEach(stance -> positions
                        .computeIfAbsent(stance.toward(), proposition -> new EnumMap<>(Position.class))
                        .computeIfAbsent(stance.position(), position -> new ArrayList<>())
                        .add(statement.id()));
    }

    private static Stream<Stance> counted(Statement statement) {
        return statement.stances().stream()
                .filter(stance -> stance.readBy().isEmpty() && statement.actuality() == Actuality.ASSERTED);
    }

    private static Property property(Position position) {
        return switch (position) {
            case AFFIRMS -> Communique.affirms;
            case DENIES -> Communique.denies;
            case DOUBTS -> Communique.doubts;
        };
    }

    void map(Membership membership) {
        if (isOfTheTime(membership)) {
            membership
                    .organization()
                    .ifPresent(organization -> graphs.derived(graphs.entity(membership.member()))
                            .link(ORG.memberOf, graphs.entity(organization)));
        }
    }

    private boolean isOfTheTime(Membership membership) {
        return time.isEmpty() || membership.during().map(time.get()::overlaps).orElse(true);
    }

    /**
     * Writes the contradictions, once all statements are known: between one that affirms and one that denies the same
     * proposition, and between two that affirm propositions which cannot both be true. A doubt contradicts nothing.
     */
    void contradictions() {
        positions.forEach((proposition, held) -> {
            List<String> affirming = held.getOrDefault(Position.AFFIRMS, List.of());
            pairs(affirming, held.getOrDefault(Position.DENIES, List.of()), this::contradict);
            for (String other : incompatible(proposition)) {
                pairs(affirming, affirming(other), this::contradict);
            }
        });
    }

    private Collection<String> incompatible(String proposition) {
        return graphs.authority()
                .find(proposition, Proposition.class)
                .map(Proposition::incompatibleWith)
                .orElse(List.of());
    }

    private List<String> affirming(String proposition) {
        return positions.getOrDefault(proposition, Map.of()).getOrDefault(Position.AFFIRMS, List.of());
    }

    private static void pairs(List<String> some, List<String> others, BiConsumer<String, String> receiver) {
        some.forEach(one ->
                others.stream().filter(other -> !other.equals(one)).forEach(other -> receiver.accept(one, other)));
    }

    private void contradict(String one, String other) {
        graphs.derived(graphs.iris().statement(one))
                .link(Communique.contradicts, graphs.iris().statement(other));
        graphs.derived(graphs.iris().statement(other))
                .link(Communique.contradicts, graphs.iris().statement(one));
    }
}
