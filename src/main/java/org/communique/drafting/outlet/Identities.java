package org.communique.drafting.outlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Naming.MayBe;
import org.communique.drafting.Draft;
import org.communique.drafting.actor.Reissue;
import org.communique.kinds.Kind;
import org.communique.material.Sha256;
import org.communique.resolution.identity.KnownActors;
import org.communique.resolution.identity.KnownActors.Match;

/**
 * Whom of the dataset the actors of a draft are: the one whom names, roles and company make likely, else a new one, with
 * those whom it may be for a person to decide. Two of one name stay apart where something speaks against them.
 */
final class Identities {

    /** From here on two are joined; chosen. */
    private static final double SURE = 0.9;

    /** An entry that people stand for is joined with more care. */
    private static final double SURE_OF_CURATED = 0.95;

    /** From here on a person is asked. */
    private static final double DOUBTFUL = 0.5;

    /** The second likeliest is about as likely. */
    private static final double NEAR = 0.015;

    private static final int DIGITS = 8;

    private final KnownActors known;
    private final Predicate<String> isCurated;
    private final BiPredicate<String, String> isFirstIn;

    /** @param apart whether a person said of two ids that they are not the same */
    Identities(Authority all, BiPredicate<String, String> apart) {
        this.known = new KnownActors(apart);
        this.isCurated =
                id -> all.find(id).filter(one -> !Authority.isMachineMade(one)).isPresent();
        this.isFirstIn = (id, article) ->
                all.find(id).filter(one -> isFirst(one, article)).isPresent();
        all.stream().filter(Identities::speaks).forEach(known::learn);
    }

    /** Whether a programme found the actor in that article first: when it reads it again, it meets nobody but this one. */
    private static boolean isFirst(Entity actor, String article) {
        return Authority.isMachineMade(actor)
                && actor.evidence().stream()
                        .anyMatch(piece -> piece.match(
                                passage -> passage.document().equals(article)
                                        && passage.same().isEmpty(),
                                citation -> false));
    }

    /** Authors have no passage: two of one name in two papers are not known to be one. */
    private static boolean speaks(Entity actor) {
        return !(actor.kind() == Kind.PERSON
                && Authority.isMachineMade(actor)
                && actor.evidence().isEmpty());
    }

    void learn(Dossier dossier) {
        known.learn(dossier);
    }

    /** Takes a draft as it was written. */
    void learn(Draft draft) {
        draft.actors().stream()
                .filter(actor -> !actor.evidence().isEmpty() || actor.kind() == Kind.ORGANIZATION)
                .forEach(known::learn);
        known.learn(draft.dossier());
    }

    /** The draft, naming its actors as the dataset does. */
    Draft among(Draft draft) {
        Map<String, String> renamed = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Entity> actors = new ArrayList<>();
        for (Entity actor : draft.actors()) {
            Entity same = actor instanceof Named named && !actor.evidence().isEmpty()
                    ? same(named, draft.dossier(), taken)
                    : actor;
            taken.add(same.id());
            if (!same.id().equals(actor.id())) {
                renamed.put(actor.id(), same.id());
            }
            actors.add(same);
        }
        return new Draft(renamed.isEmpty() ? draft.dossier() : renamed(draft.dossier(), renamed), actors, draft.open());
    }

    private Entity same(Named actor, Dossier dossier, Set<String> taken) {
        String article = dossier.article().id();
        List<Match> like = known.like(KnownActors.profile(actor, dossier), article).stream()
                .filter(match -> !taken.contains(match.actor()))
                .toList();
        Optional<Match> best = like.stream()
                .filter(match -> match.why().confidence() >= (isCurated.test(match.actor()) ? SURE_OF_CURATED : SURE))
                .findFirst()
                .filter(match -> !isOneOfTwo(match, like));
        boolean isTaken = taken.contains(actor.id())
                || like.stream().anyMatch(match -> match.actor().equals(actor.id()));
        String id = best.map(Match::actor).orElseGet(() -> isTaken ? actor.id() + "-" + digits(article) : actor.id());
        List<MayBe> mayBe = like.stream()
                .filter(match -> !match.actor().equals(id))
                .filter(match ->
                        match.why().confidence() >= DOUBTFUL || match.actor().equals(actor.id()))
                .map(match -> new MayBe(match.actor(), match.why()))
                .toList();
        return Reissue.identified(
                actor, id, best.filter(match -> !isFirstIn.test(id, article)).map(Match::why), mayBe);
    }

    /** Whether another, of whom nothing says that it is the same, is as likely. */
    private boolean isOneOfTwo(Match best, List<Match> like) {
        return like.stream()
                .filter(match -> match != best && match.why().confidence() >= SURE)
                .filter(match -> best.why().confidence() - match.why().confidence() < NEAR)
                .anyMatch(match -> known.like(best.actor()).stream()
                        .noneMatch(one ->
                                one.actor().equals(match.actor()) && one.why().confidence() >= DOUBTFUL));
    }

    private static String digits(String article) {
        return Sha256.of(article).hex().substring(0, DIGITS).toLowerCase(Locale.ROOT);
    }

    private static Dossier renamed(Dossier dossier, Map<String, String> renamed) {
        return new Dossier(
                dossier.article(),
                dossier.reports().stream()
                        .map(report -> report.naming(actor -> renamed.getOrDefault(actor, actor)))
                        .toList(),
                dossier.statements().stream()
                        .map(statement -> statement.naming(actor -> renamed.getOrDefault(actor, actor)))
                        .toList());
    }
}
